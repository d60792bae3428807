package vn.sosuckhoe.record.door;

/** A small QĐ 831 message about an invented person. */
final class Xml {

    static final String DOOR = "/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan";
    static final String PERSON = "024190000001";

    private Xml() {}

    static String of(String requestId) {
        return of(requestId, PERSON);
    }

    static String of(String requestId, String person) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <DATA><HEADER><MESSAGE_VERSION>1.0</MESSAGE_VERSION><SENDER_CODE>24021</SENDER_CODE>\
                <SENDER_NAME>Trạm Y tế Mẫu</SENDER_NAME><TRANSACTION_DATE>01/03/2026</TRANSACTION_DATE>\
                <TRANSACTION_ID>T1</TRANSACTION_ID><REQUEST_ID>%s</REQUEST_ID><ACTION_TYPE>0</ACTION_TYPE></HEADER>\
                <BODY><HOSOSUCKHOE><THONGTINCHUNG><VNEID>%s</VNEID><HOTEN>Lê Thị Mẫu</HOTEN>\
                <GIOITINH>2</GIOITINH><NGAYSINH>06/05/1990</NGAYSINH></THONGTINCHUNG>\
                <DANHSACHHOSOKHAMCHUABENH>%s</DANHSACHHOSOKHAMCHUABENH>\
                </HOSOSUCKHOE></BODY></DATA>
                """.formatted(requestId, person, visit("LK1"));
    }

    static String visit(String id) {
        return "<HOSOKHAMCHUABENH><MA_LK>%s</MA_LK><NGAYKHAM>01/03/2026</NGAYKHAM><LYDOKHAM>Ho</LYDOKHAM></HOSOKHAMCHUABENH>"
                .formatted(id);
    }
}
