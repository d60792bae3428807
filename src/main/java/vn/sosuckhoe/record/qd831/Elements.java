package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.xml.Shape;

/** The elements of the message, with the spellings found in real files and in the decision's own lists. */
final class Elements {

    static final String ROOT = "DATA";

    private static final Shape HEADER = Shape.texts("MESSAGE_VERSION SENDER_CODE SENDER_NAME TRANSACTION_TYPE"
            + " TRANSACTION_NAME TRANSACTION_DATE TRANSACTION_ID REQUEST_ID ACTION_TYPE");

    private static final Shape PERSON = Shape.texts(
                    "MADINHDANH VNEID MABHXH MATHE MAHO_GIADINH MA_NHANKHAU HOTEN QUANHE_CHUHO GIOITINH"
                            + " NHOMMAU_HEABO NHOMMAU_HERH NGAYSINH MATINH_KHAISINH MADANTOC MAQUOCTICH MATONGIAO"
                            + " MANGHENGHIEP SOCMND NGAYCAP NOICAP"
                            + " DIACHI_THUONGTRU MATINH_THUONGTRU MAHUYEN_THUONGTRU MAXA_THUONGTRU MATHONXOM_THUONGTRU"
                            + " DIACHI_HIENTAI MATINH_HIENTAI MAHUYEN_HIENTAI MAXA_HIENTAI MATHONXOM_HIENTAI"
                            + " DIENTHOAI_CD DIENTHOAI_DD EMAIL")
            .many("QUANHE_GIADINH", Shape.texts("LOAI_QUANHE TEN_QUANHE MADINHDANH HOTEN DIENTHOAI DIDONG GIAMHO"));

    private static final Shape DISEASES_AND_ALLERGIES = Shape.empty()
            .once("DIUNG", Shape.empty().many("DSDIUNG", Shape.texts("LOAI MASO TEN MOTA NGUOIMAC")))
            .once("BENHTAT", Shape.empty().many("DSBENH", Shape.texts("LOAIBENH TENBENH TRANGTHAI MOTA NGUOIMAC")));

    private static final Shape HISTORY = Shape.texts("TIENSU_PHAUTHUAT VANDEKHAC")
            .once(
                    "TINHTRANG_LUCSINH",
                    Shape.texts("LOAIDE DETHIEUTHANG BINGAT_LUCDE CANNANG CHIEUDAI DITAT_BAMSINH KHAC"))
            .once(
                    "YEUTO_SUCKHOE",
                    Shape.texts("YEUTO_TIEPXUC THOIGIAN_TIEPXUC LOAIHOXIGD KHAC")
                            .also("YEUTOTIEPXUC", "YEUTO_TIEPXUC")
                            .also("THOIGIANTIEPXUC", "THOIGIAN_TIEPXUC")
                            .also("LOAIHOXI_GD", "LOAIHOXIGD")
                            .many("DSYEUTO", Shape.texts("LOAI TENLOAI TRANGTHAI SOLUONG DABO")))
            .once("KHUYETTAT", Shape.empty().many("DSKHUYETTAT", Shape.texts("LOAI TENLOAI MOTA")))
            .once("TIEUSU_BENHTAT", DISEASES_AND_ALLERGIES)
            .also("TIENSU_BENHTAT", "TIEUSU_BENHTAT")
            .once("TIENSU_GIADINH", DISEASES_AND_ALLERGIES)
            .once(
                    "SUCKHOE_SINHSAN",
                    Shape.texts("BIENPHAP_TRANHTHAI KYTHAICUOI SOLAN_COTHAI SOLAN_SAYTHAI SOLAN_PHATHAI SOLAN_SINHDE"
                            + " SOLAN_DETHUONG SOLAN_DEMO SOLANDEKHO SOLANDE_DUTHANG SOLAN_DENON SOCON_HIENSONG"
                            + " BENH_PHUKHOA"));

    private static final Shape DOSES = Shape.texts("SOMUIUONVANMETIEM")
            .many(
                    "THONGTINMUITIEM",
                    Shape.texts("MAVACXIN TENVACXIN LOAIVACXIN TRANGTHAI NGAYTIEM THANGTHAI PHANUNGSAUTIEM"
                            + " NGAYHENTIEM SOMUIUONVANMETIEM"));

    private static final Shape VISIT = Shape.texts(
                    "MA_LK NGAYKHAM NGAYBATDAU NGAYKETTHUC MABACSI BACSIKHAM LYDOKHAM BENHSU MACH NHIETDO"
                            + " HUYETAPTT HUYETAPTD NHIPTHO CHIEUCAO CHISOBMI CANNANG VONGBUNG SUDUNGKINH MATPHAI MATTRAI"
                            + " KHAMDA KHAMNIEMMAC KHAMTOANTHANKHAC KHAMTIMMACH KHAMHOHAP KHAMTIEUHOA KHAMTIETNIEU"
                            + " KHAMCOXUONGKHOP KHAMNOITIET KHAMTHANKINH KHAMTAMTHAN KHAMNGOAIKHOA KHAMPHUKHOA"
                            + " KHAMTAIMUIHONG KHAMRHM KHAMMAT KHAMDALIEU KHAMDINHDUONG KHAMVANDONG KHAC TC_TT_VD TUVAN")
            .once("CANLAMSANG", Shape.empty().many("DICHVU", Shape.texts("MADICHVU MANHOM TENDICHVU KETQUA")))
            .once("CHANDOANKETLUAN", Shape.empty().many("CHANDOANBENH", Shape.texts("MABENH TENBENH KETLUAN")));

    private static final Shape RECORD = Shape.empty()
            .sole("THONGTINCHUNG", PERSON)
            .once("TIENSU", HISTORY)
            .once("TIEMCHUNG", DOSES)
            .once("DANHSACHHOSOKHAMCHUABENH", Shape.empty().many("HOSOKHAMCHUABENH", VISIT));

    static final Shape MESSAGE = Shape.empty()
            .sole("HEADER", HEADER)
            .sole("BODY", Shape.empty().sole("HOSOSUCKHOE", RECORD))
            .opaque("SECURITY");

    private Elements() {}
}
