package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Birth;
import vn.sosuckhoe.record.statement.HistoryStatement.Disability;
import vn.sosuckhoe.record.statement.HistoryStatement.Exposure;
import vn.sosuckhoe.record.statement.HistoryStatement.Reproductive;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Address;
import vn.sosuckhoe.record.statement.PersonStatement.IdentityPaper;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.record.statement.VisitStatement.Finding;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Elements and codes that the sample leaves empty find their places too. */
class EveryElementTest {

    @ParameterizedTest
    @CsvSource({
        "KHAMDA, skin",
        "KHAMNIEMMAC, mucosa",
        "KHAMTOANTHANKHAC, general",
        "KHAMTIMMACH, cardiovascular",
        "KHAMHOHAP, respiratory",
        "KHAMTIEUHOA, digestive",
        "KHAMTIETNIEU, urinary",
        "KHAMCOXUONGKHOP, musculoskeletal",
        "KHAMNOITIET, endocrine",
        "KHAMTHANKINH, neurological",
        "KHAMTAMTHAN, mental",
        "KHAMNGOAIKHOA, surgical",
        "KHAMPHUKHOA, gynaecological",
        "KHAMTAIMUIHONG, ent",
        "KHAMRHM, dental",
        "KHAMMAT, eye",
        "KHAMDALIEU, dermatology",
        "KHAMDINHDUONG, nutrition",
        "KHAMVANDONG, motor",
        "TC_TT_VD, child-development",
    })
    void an_examined_area_has_its_own_word(String element, String area) {
        var visit = read(Sample.asIs().set(element, "có ghi"), VisitStatement.class);

        assertThat(visit.findings()).contains(new Finding(area, "có ghi"));
    }

    @ParameterizedTest
    @CsvSource({
        "MACH, pulse",
        "NHIETDO, temperature",
        "HUYETAPTT, systolic",
        "HUYETAPTD, diastolic",
        "NHIPTHO, respiratory-rate",
        "CHIEUCAO, height",
        "CHISOBMI, bmi",
        "VONGBUNG, waist",
        "MATPHAI, vision-right",
        "MATTRAI, vision-left",
    })
    void a_measure_has_its_own_name(String element, String name) {
        var visit = read(Sample.asIs().set(element, "41"), VisitStatement.class);

        assertThat(visit.measures())
                .filteredOn(measure -> measure.asSent().equals("41"))
                .extracting(Measure::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"1, drug", "2, chemical", "3, food", "4, other"})
    void allergies(String code, String word) {
        var history = read(Sample.asIs().with("<LOAI>3<", "<LOAI>" + code + "<"), HistoryStatement.class);

        assertThat(history.allergies().get(0).type()).isEqualTo(new Coded(word, null));
    }

    @ParameterizedTest
    @CsvSource({
        "1, cardiovascular",
        "2, hypertension",
        "3, diabetes",
        "4, stomach",
        "5, lung",
        "6, asthma",
        "7, goitre",
        "8, hepatitis",
        "9, congenital-heart",
        "10, mental",
        "11, autism",
        "12, epilepsy",
        "13, cancer",
        "14, tuberculosis",
        "15, other"
    })
    void diseases(String code, String word) {
        var history = read(Sample.asIs().set("LOAIBENH", code), HistoryStatement.class);

        assertThat(history.familyDiseases().get(0).type()).isEqualTo(new Coded(word, null));
    }

    @ParameterizedTest
    @CsvSource({"1, hearing", "2, vision", "3, arm", "4, leg", "5, scoliosis", "6, cleft", "7, other"})
    void disabilities(String code, String word) {
        var one =
                "<KHUYETTAT><DSKHUYETTAT><LOAI>%s</LOAI><TENLOAI>tên</TENLOAI><MOTA>tả</MOTA></DSKHUYETTAT></KHUYETTAT>";
        var history = read(Sample.asIs().with("<KHUYETTAT />", one.formatted(code)), HistoryStatement.class);

        assertThat(history.disabilities()).containsExactly(new Disability(new Coded(word, "tên"), "tả"));
    }

    @ParameterizedTest
    @CsvSource({"1, tobacco", "2, alcohol", "3, drugs", "4, activity"})
    void risk_factors(String code, String word) {
        var history = read(Sample.asIs().with("<LOAI>1<", "<LOAI>" + code + "<"), HistoryStatement.class);

        assertThat(history.risks().get(0).type().code()).isEqualTo(word);
    }

    @Test
    void the_rest_of_birth_and_exposure_is_read() {
        var sample = Sample.asIs()
                .set("LOAIDE", "1")
                .set("DETHIEUTHANG", "1")
                .set("BINGAT_LUCDE", "")
                .set("DITAT_BAMSINH", "sứt môi")
                .set("YEUTO_TIEPXUC", "bụi")
                .set("THOIGIAN_TIEPXUC", "2 năm")
                .set("SOLUONG", "3")
                .set("VANDEKHAC", "ngủ ít");
        var history = read(sample, HistoryStatement.class);

        assertThat(history.birth())
                .extracting(Birth::delivery, Birth::preterm, Birth::asphyxia, Birth::birthDefect)
                .containsExactly(new Coded("caesarean", null), true, null, "sứt môi");
        assertThat(history.exposure()).isEqualTo(new Exposure("bụi", "2 năm", "Hố xí hai ngăn", null));
        assertThat(history.risks().get(0).amount()).isEqualTo("3");
        assertThat(history.other()).isEqualTo("ngủ ít");
    }

    @Test
    void reproductive_health_is_read_whole() {
        var sample = Sample.asIs()
                .set("BIENPHAP_TRANHTHAI", "thuốc")
                .set("KYTHAICUOI", "2019")
                .set("SOLAN_COTHAI", "9")
                .set("SOLAN_SAYTHAI", "1")
                .set("SOLAN_PHATHAI", "2")
                .set("SOLAN_SINHDE", "6")
                .set("SOLAN_DETHUONG", "4")
                .set("SOLAN_DEMO", "3")
                .set("SOLANDEKHO", "7")
                .set("SOLANDE_DUTHANG", "8")
                .set("SOLAN_DENON", "10")
                .set("SOCON_HIENSONG", "5")
                .set("BENH_PHUKHOA", "u xơ");

        assertThat(read(sample, HistoryStatement.class).reproductive())
                .isEqualTo(new Reproductive("thuốc", "2019", 9, 1, 2, 6, 4, 3, 7, 8, 10, 5, "u xơ"));
    }

    @Test
    void the_rest_of_the_person_is_read() {
        var sample = Sample.asIs()
                .set("SOCMND", "121234567")
                .set("NGAYCAP", "05/2020")
                .set("NOICAP", "Bắc Giang")
                .set("MAHUYEN_THUONGTRU", "219")
                .set("MAXA_THUONGTRU", "07539")
                .set("MAHUYEN_HIENTAI", "220")
                .set("MAXA_HIENTAI", "07540")
                .set("DIENTHOAI_CD", "02043856789")
                .set("DIENTHOAI_DD", "0500000418")
                .set("EMAIL", "ngan@example.vn")
                .set("DIENTHOAI", "02043856780");
        var person = read(sample, PersonStatement.class);

        assertThat(person.identityPaper())
                .isEqualTo(new IdentityPaper("121234567", new PartialDate(2020, 5, null), "Bắc Giang"));
        assertThat(List.of(person.permanentAddress(), person.currentAddress()))
                .extracting(Address::district, Address::commune)
                .containsExactly(tuple("219", "07539"), tuple("220", "07540"));
        assertThat(List.of(person.landline(), person.mobile(), person.email()))
                .containsExactly("02043856789", "0500000418", "ngan@example.vn");
        assertThat(person.relations().get(0))
                .extracting(Relation::phone, Relation::mobile)
                .containsExactly("02043856780", "0500000417");
    }

    @Test
    void the_rest_of_doses_and_visits_is_read() {
        var sample = Sample.asIs()
                .set("THANGTHAI", "5")
                .set("BENHSU", "ho")
                .set("SUDUNGKINH", "1")
                .set("MANHOM", "2");
        var visit = read(sample, VisitStatement.class);

        assertThat(read(sample, DoseStatement.class).pregnancyMonth()).isEqualTo("5");
        assertThat(visit.history()).isEqualTo("ho");
        assertThat(visit.glasses()).isTrue();
        assertThat(visit.results().get(0).group()).isEqualTo("imaging");
    }

    @Test
    void a_group_of_results_without_a_word_keeps_its_code() {
        var visit = read(Sample.asIs().set("MANHOM", "7"), VisitStatement.class);

        assertThat(visit.results().get(0).group()).isEqualTo("7");
    }

    @Test
    void clocks_on_either_side_of_midnight_are_no_fault() {
        assertThat(Sample.asIs()
                        .set("TRANSACTION_DATE", "22/11/2026")
                        .understood()
                        .header()
                        .version())
                .startsWith("2026-11-22|");
    }

    private static <S extends Statement> S read(Sample sample, Class<S> type) {
        return sample.understood().drafts().stream()
                .map(Draft::statement)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
