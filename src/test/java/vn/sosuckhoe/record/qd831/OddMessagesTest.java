package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.Remark.Weight;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages that are taken, with exactly one thing to say about them. */
class OddMessagesTest {

    private static final String RECORD = "/DATA/BODY/HOSOSUCKHOE";
    private static final String PERSON = RECORD + "/THONGTINCHUNG/";
    private static final String BIRTH = RECORD + "/TIENSU/TINHTRANG_LUCSINH/";
    private static final String DOSE = RECORD + "/TIEMCHUNG/THONGTINMUITIEM";
    private static final String VISIT = RECORD + "/DANHSACHHOSOKHAMCHUABENH/HOSOKHAMCHUABENH[1]/";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_remarked_on(
            String what, UnaryOperator<Sample> odd, Weight weight, String path, String reason, String valueClass) {
        var reading = odd.apply(Sample.asIs()).understood();

        assertThat(reading.remarks())
                .extracting(Remark::weight, Remark::path, Remark::reason, Remark::valueClass)
                .containsExactly(tuple(weight, path, reason, valueClass));
    }

    static Stream<Arguments> is_remarked_on() {
        return Stream.of(envelope(), people(), history(), doses(), visits(), unknown())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> envelope() {
        var header = "/DATA/HEADER/";
        return Stream.of(
                warned("version 2", header, "MESSAGE_VERSION", "2.0", "version-unknown", "text of 3"),
                warned("no version", header, "MESSAGE_VERSION", "", "version-unknown", "empty"),
                warned("no day of sending", header, "TRANSACTION_DATE", "", "no-transaction-date", "empty"));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                warned(
                        "a broken id beside a good one",
                        PERSON,
                        "VNEID",
                        "02432400041X",
                        "personal-id-shape",
                        "text of 12"),
                warned("an id of another sex", PERSON, "GIOITINH", "1", "personal-id-sex", MADINHDANH),
                warned("an id of another year", PERSON, "NGAYSINH", "03/02/2023", "personal-id-birth-year", MADINHDANH),
                warned(
                        "an id of no province",
                        PERSON,
                        "MADINHDANH",
                        "999324000417",
                        "personal-id-province",
                        "12 digits"),
                warned("another id as paper", PERSON, "SOCMND", "024324000418", "other-personal-id", "12 digits"),
                warned("a paper of no kind", PERSON, "SOCMND", "12345", "identity-paper-shape", "5 digits"),
                warned("insurance of nine digits", PERSON, "MABHXH", "242041773", "social-insurance-shape", "9 digits"),
                warned("a card of no shape", PERSON, "MATHE", "TE12", "insurance-shape", "text of 4"),
                warned("one card of two", PERSON, "MATHE", "TE1242420417733;X", "insurance-shape", "text of 17"),
                warned("sex in words", PERSON, "GIOITINH", "Nữ", "code-unknown", "text of 2"),
                warned("blood in words", PERSON, "NHOMMAU_HEABO", "Nhóm O", "code-unknown", "text of 6"),
                warned("rhesus in words", PERSON, "NHOMMAU_HERH", "dương", "code-unknown", "text of 5"),
                warned("ethnicity 99", PERSON, "MADANTOC", "99", "code-unknown", "2 digits"),
                warned("religion 77", PERSON, "MATONGIAO", "77", "code-unknown", "2 digits"),
                warned("province 03", PERSON, "MATINH_HIENTAI", "03", "code-unknown", "2 digits"),
                warned("no birth date", PERSON, "NGAYSINH", "", "no-birth-date", "empty"),
                warned("a birth date that never was", PERSON, "NGAYSINH", "31/02/2024", "not-a-date", "text of 10"),
                warned("an issue date that never was", PERSON, "NGAYCAP", "2/30/2020", "not-a-date", "text of 9"),
                warned("a short phone", PERSON, "DIENTHOAI_DD", "050000041", "phone-shape", "9 digits"),
                odd(
                        "a relative's broken id",
                        sample -> sample.with("024196001288", "24196001288"),
                        Weight.WARNING,
                        PERSON + "QUANHE_GIADINH[1]/MADINHDANH",
                        "personal-id-shape",
                        "11 digits"),
                odd(
                        "a relative's guardianship in words",
                        sample -> sample.set("GIAMHO", "có"),
                        Weight.WARNING,
                        PERSON + "QUANHE_GIADINH[1]/GIAMHO",
                        "code-unknown",
                        "text of 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0500000417", "0500 000 417", "+84500000417", "84 500000417", "02043856789", "024.3856.7890"})
    void phones_of_the_country_are_not_remarked_on(String phone) {
        assertThat(Sample.asIs().set("DIENTHOAI_DD", phone).understood().remarks())
                .isEmpty();
    }

    @Test
    void somebody_of_131_years_is_remarked_on() {
        var remarks = Sample.asIs().set("NGAYSINH", "20/11/1895").understood().remarks();

        assertThat(remarks).extracting(Remark::reason).contains("very-old");
    }

    private static Stream<Arguments> history() {
        return Stream.of(
                warned("birth weight in kilograms", BIRTH, "CANNANG", "3,1", "looks-like-kilograms", "text of 3"),
                warned("birth weight of a calf", BIRTH, "CANNANG", "31000", "implausible", "5 digits"),
                warned("birth length in metres", BIRTH, "CHIEUDAI", "0.5", "looks-like-metres", "text of 3"),
                warned("birth weight in words", BIRTH, "CANNANG", "ba cân", "not-a-number", "text of 6"),
                warned("delivery 2", BIRTH, "LOAIDE", "2", "code-unknown", "1 digit"),
                warned("preterm in words", BIRTH, "DETHIEUTHANG", "không", "code-unknown", "text of 5"),
                odd(
                        "allergy 9",
                        sample -> sample.with("<LOAI>3</LOAI>", "<LOAI>9</LOAI>"),
                        Weight.WARNING,
                        RECORD + "/TIENSU/TIEUSU_BENHTAT/DIUNG/DSDIUNG[1]/LOAI",
                        "code-unknown",
                        "1 digit"),
                odd(
                        "disease 16",
                        sample -> sample.set("LOAIBENH", "16"),
                        Weight.WARNING,
                        RECORD + "/TIENSU/TIENSU_GIADINH/BENHTAT/DSBENH[1]/LOAIBENH",
                        "code-unknown",
                        "2 digits"),
                odd(
                        "smoking and not",
                        sample -> sample.set("TRANGTHAI", "2"),
                        Weight.WARNING,
                        RECORD + "/TIENSU/YEUTO_SUCKHOE/DSYEUTO[1]/DABO",
                        "quit-contradicts-status",
                        "1 digit"),
                warned(
                        "pregnancies in words",
                        RECORD + "/TIENSU/SUCKHOE_SINHSAN/",
                        "SOLAN_COTHAI",
                        "hai",
                        "not-a-number",
                        "text of 3"),
                warned(
                        "minus one pregnancy",
                        RECORD + "/TIENSU/SUCKHOE_SINHSAN/",
                        "SOLAN_COTHAI",
                        "-1",
                        "not-a-number",
                        "text of 2"));
    }

    private static Stream<Arguments> doses() {
        return Stream.of(
                dose("no day", "03/02/2024", "", "dose-without-date", "empty"),
                dose("a day that never was", "03/02/2024", "31/02/2024", "not-a-date", "text of 10"),
                dose("tomorrow", "03/02/2024", "22/11/2026", "date-in-future", "text of 10"),
                dose("before birth", "03/02/2024", "02/02/2024", "before-birth", "text of 10"),
                dose("in a year before birth", "03/02/2024", "2023", "before-birth", "4 digits"),
                odd(
                        "no vaccine",
                        sample -> sample.with("<MAVACXIN>BCG</MAVACXIN><TENVACXIN>BCG (IVAC)</TENVACXIN>", ""),
                        Weight.PARKED,
                        DOSE + "[2]/TENVACXIN",
                        "dose-without-vaccine",
                        "empty"),
                odd(
                        "state 3",
                        sample -> sample.with(GIVEN_HEPB, GIVEN_HEPB.replace(">1</T", ">3</T")),
                        Weight.PARKED,
                        DOSE + "[1]/TRANGTHAI",
                        "dose-status-unknown",
                        "1 digit"),
                odd(
                        "no state",
                        sample -> sample.with(GIVEN_HEPB, GIVEN_HEPB.replace(">1</T", "></T")),
                        Weight.PARKED,
                        DOSE + "[1]/TRANGTHAI",
                        "dose-status-unknown",
                        "empty"),
                odd(
                        "taken back",
                        sample -> sample.with(GIVEN_HEPB, GIVEN_HEPB.replace(">1</T", ">0</T")),
                        Weight.WARNING,
                        DOSE + "[1]/TRANGTHAI",
                        "dose-taken-back",
                        "1 digit"),
                odd(
                        "an appointment on no day",
                        sample -> sample.with("05/11/2026", "45/11/2026"),
                        Weight.PARKED,
                        DOSE + "[4]/NGAYHENTIEM",
                        "not-a-date",
                        "text of 10"),
                odd(
                        "neither dose nor appointment",
                        sample -> sample.with("05/11/2026", ""),
                        Weight.WARNING,
                        DOSE + "[4]",
                        "dose-says-nothing",
                        "element"),
                odd(
                        "the next one on no day",
                        sample -> sample.with("08/05/2024", "sau 1 tháng"),
                        Weight.WARNING,
                        DOSE + "[3]/NGAYHENTIEM",
                        "not-a-date",
                        "text of 11"),
                odd(
                        "told twice",
                        sample -> sample.with(
                                        "<MAVACXIN>BCG</MAVACXIN><TENVACXIN>BCG (IVAC)",
                                        "<MAVACXIN>HEPB0</MAVACXIN><TENVACXIN>Gene-HBvax")
                                .with("10/02/2024", "03/02/2024"),
                        Weight.WARNING,
                        DOSE + "[2]",
                        "told-twice",
                        "element"),
                odd(
                        "told twice otherwise",
                        sample ->
                                sample.with("<MAVACXIN>BCG", "<MAVACXIN>hepb0").with("10/02/2024", "03/02/2024"),
                        Weight.PARKED,
                        DOSE + "[2]",
                        "same-id-other-content",
                        "element"));
    }

    private static Stream<Arguments> visits() {
        return Stream.of(
                odd(
                        "on no day",
                        sample -> sample.set("NGAYKHAM", "31/02/2026"),
                        Weight.PARKED,
                        VISIT + "NGAYKHAM",
                        "not-a-date",
                        "text of 10"),
                odd(
                        "tomorrow",
                        sample -> sample.set("NGAYKHAM", "22/11/2026"),
                        Weight.PARKED,
                        VISIT + "NGAYKHAM",
                        "date-in-future",
                        "text of 10"),
                odd(
                        "before birth",
                        sample -> sample.set("NGAYKHAM", "01/01/2024"),
                        Weight.PARKED,
                        VISIT + "NGAYKHAM",
                        "before-birth",
                        "text of 10"),
                odd(
                        "a visit by its start",
                        sample -> sample.set("NGAYKHAM", ""),
                        Weight.WARNING,
                        VISIT + "NGAYKHAM",
                        "visit-date-from-stay",
                        "empty"),
                odd(
                        "a visit by its end",
                        sample -> sample.set("NGAYKHAM", "").set("NGAYBATDAU", ""),
                        Weight.WARNING,
                        VISIT + "NGAYKHAM",
                        "visit-date-from-stay",
                        "empty"),
                odd(
                        "without any day",
                        sample ->
                                sample.set("NGAYKHAM", "").set("NGAYBATDAU", "").set("NGAYKETTHUC", ""),
                        Weight.PARKED,
                        VISIT + "NGAYKHAM",
                        "visit-without-date",
                        "empty"),
                odd(
                        "start on no day",
                        sample -> sample.set("NGAYBATDAU", "hôm qua"),
                        Weight.WARNING,
                        VISIT + "NGAYBATDAU",
                        "not-a-date",
                        "text of 7"),
                odd(
                        "ends before it starts",
                        sample -> sample.set("NGAYKETTHUC", "11/10/2026"),
                        Weight.WARNING,
                        VISIT + "NGAYKETTHUC",
                        "ends-before-start",
                        "text of 10"),
                warned("without id", VISIT, "MA_LK", "", "visit-without-id", "empty"),
                warned("pulse 900", VISIT, "MACH", "900", "implausible", "3 digits"),
                warned("negative pulse", VISIT, "MACH", "-80", "implausible", "text of 3"),
                warned("fever of 368", VISIT, "NHIETDO", "368", "implausible", "3 digits"),
                warned("height in metres", VISIT, "CHIEUCAO", "1,62", "looks-like-metres", "text of 4"),
                warned("waist in words", VISIT, "VONGBUNG", "to", "not-a-number", "text of 2"),
                warned("systolic in cmHg", VISIT, "HUYETAPTT", "12", "looks-like-cmhg", "2 digits"),
                warned("diastolic in cmHg", VISIT, "HUYETAPTD", "8 cmHg", "looks-like-cmhg", "text of 6"),
                warned("both in one", VISIT, "HUYETAPTT", "120/80", "pressure-in-one-field", "text of 6"),
                warned("both in the other", VISIT, "HUYETAPTD", "120/80 mmHg", "pressure-in-one-field", "text of 11"),
                odd(
                        "crossed",
                        sample -> sample.set("HUYETAPTT", "80").set("HUYETAPTD", "120"),
                        Weight.WARNING,
                        VISIT + "HUYETAPTT",
                        "pressure-reversed",
                        "2 digits"),
                warned("glasses in words", VISIT, "SUDUNGKINH", "có", "code-unknown", "text of 2"),
                odd(
                        "weight in grams",
                        sample -> sample.with("11,9", "11900"),
                        Weight.WARNING,
                        VISIT + "CANNANG",
                        "looks-like-grams",
                        "5 digits"));
    }

    private static Stream<Arguments> unknown() {
        return Stream.of(
                odd(
                        "an element",
                        sample -> sample.with("<EMAIL />", "<FACEBOOK><A>x</A><B/></FACEBOOK>"),
                        Weight.UNKNOWN,
                        PERSON + "FACEBOOK",
                        "unknown-element",
                        "once"),
                odd(
                        "small letters",
                        sample -> sample.with("<EMAIL />", "<email />"),
                        Weight.UNKNOWN,
                        PERSON + "email",
                        "unknown-element",
                        "once"),
                odd(
                        "an element of every dose",
                        sample -> sample.with("<THANGTHAI />", "<SOLO>A1</SOLO>"),
                        Weight.UNKNOWN,
                        DOSE + "/SOLO",
                        "unknown-element",
                        "4 times"),
                odd(
                        "an attribute",
                        sample -> sample.with("<HOTEN>LƯƠNG THỊ", "<HOTEN lang='vi'>LƯƠNG THỊ"),
                        Weight.UNKNOWN,
                        PERSON + "HOTEN/@lang",
                        "unknown-element",
                        "once"),
                odd(
                        "an attribute of a block",
                        sample -> sample.with("<BODY>", "<BODY id='7'>"),
                        Weight.UNKNOWN,
                        "/DATA/BODY/@id",
                        "unknown-element",
                        "once"),
                odd(
                        "an element inside a text",
                        sample -> sample.with("BẢO NGÂN</HOTEN>", "BẢO NGÂN<B>x</B></HOTEN>"),
                        Weight.UNKNOWN,
                        PERSON + "HOTEN/B",
                        "unknown-element",
                        "once"),
                odd(
                        "a number as a name",
                        sample -> sample.with("<EMAIL />", "<_024324000417 />"),
                        Weight.UNKNOWN,
                        PERSON + "_############",
                        "unknown-element",
                        "once"),
                odd(
                        "text where elements belong",
                        sample -> sample.with("<KHUYETTAT />", "<KHUYETTAT>Không</KHUYETTAT>"),
                        Weight.UNKNOWN,
                        RECORD + "/TIENSU/KHUYETTAT",
                        "text-outside",
                        "once"),
                odd(
                        "an unknown branch",
                        sample -> sample.with("<SECURITY>", "<MORE>" + "<A>x</A>".repeat(500) + "</MORE><SECURITY>"),
                        Weight.UNKNOWN,
                        "/DATA/MORE",
                        "unknown-element",
                        "once"),
                odd(
                        "an element twice",
                        sample -> sample.with("<VNEID />", "<VNEID /><VNEID />"),
                        Weight.WARNING,
                        PERSON + "VNEID",
                        "duplicate-element",
                        "empty"),
                odd(
                        "a block twice",
                        sample -> sample.with("<KHUYETTAT />", "<KHUYETTAT /><KHUYETTAT />"),
                        Weight.WARNING,
                        RECORD + "/TIENSU/KHUYETTAT",
                        "duplicate-element",
                        "element"));
    }

    private static final String MADINHDANH = "MADINHDANH";
    private static final String GIVEN_HEPB =
            "<TENVACXIN>Gene-HBvax</TENVACXIN><LOAIVACXIN>1</LOAIVACXIN><TRANGTHAI>1</TRANGTHAI>";

    /** What the personal ID says is remarked on where the personal ID stands. */
    private static Arguments warned(
            String what, String parent, String element, String value, String reason, String valueClass) {
        var atId = valueClass.equals(MADINHDANH);
        return arguments(
                what,
                (UnaryOperator<Sample>) sample -> sample.set(element, value),
                Weight.WARNING,
                parent + (atId ? MADINHDANH : element),
                reason,
                atId ? "12 digits" : valueClass);
    }

    private static Arguments dose(String what, String from, String to, String reason, String valueClass) {
        return odd(
                "dose: " + what,
                sample -> sample.with("<NGAYTIEM>" + from, "<NGAYTIEM>" + to),
                Weight.PARKED,
                DOSE + "[1]/NGAYTIEM",
                reason,
                valueClass);
    }

    private static Arguments odd(
            String what, UnaryOperator<Sample> odd, Weight weight, String path, String reason, String valueClass) {
        return arguments(what, odd, weight, path, reason, valueClass);
    }
}
