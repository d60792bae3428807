package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reading.Understood;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** What becomes of values that are not written as the format wishes. */
class ValuesTest {

    private static final String HEPB =
            "<TENVACXIN>Gene-HBvax</TENVACXIN><LOAIVACXIN>1</LOAIVACXIN><TRANGTHAI>1</TRANGTHAI>";

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NHIETDO    | 36,8 độ   | temperature  | 36.8 | Cel     | false",
                "NHIETDO    | 37.5°C    | temperature  | 37.5 | Cel     | false",
                "NHIETDO    | 368       | temperature  | 368  | Cel     | true",
                "HUYETAPTT  | 120 mmHg  | systolic     | 120  | mm[Hg]  | false",
                "HUYETAPTT  | 12        | systolic     | 12   | mm[Hg]  | true",
                "HUYETAPTD  | 8         | diastolic    | 8    | mm[Hg]  | true",
                "CHIEUCAO   | 1.62      | height       | 1.62 | cm      | true",
                "CHIEUCAO   | 1m62      | height       |      | cm      | false",
                "MACH       | 80 lần/phút | pulse      | 80   | /min    | false",
                "MACH       | 80-90     | pulse        |      | /min    | false",
                "MACH       | -80       | pulse        | -80  | /min    | true",
                "CHISOBMI   | 22,5 kg/m2 | bmi         | 22.5 | kg/m2   | false",
                "MATPHAI    | 8/10      | vision-right |      |         | false",
                "MATTRAI    | 10        | vision-left  | 10   |         | false",
            })
    void a_measure_keeps_what_was_sent(
            String element, String sent, String name, BigDecimal value, String unit, boolean doubtful) {
        var visit = one(Sample.asIs().set(element, sent).understood(), VisitStatement.class);

        assertThat(visit.measures()).contains(new Measure(name, sent, value, unit, doubtful));
    }

    @ParameterizedTest
    @CsvSource({
        "3.100, 3100, false",
        "'3,100', 3100, false",
        "3 100 g, 3100, false",
        "3.1, 3.1, true",
        "3100 gram, 3100, false"
    })
    void thousands_of_grams_are_found_and_kilograms_doubted(String sent, BigDecimal value, boolean doubtful) {
        var history = one(Sample.asIs().set("CANNANG", sent).understood(), HistoryStatement.class);

        assertThat(history.birth().weight()).isEqualTo(new Measure("birth-weight", sent, value, "g", doubtful));
    }

    @Test
    void both_pressures_in_one_field_are_both_read() {
        var visit = one(Sample.asIs().set("HUYETAPTT", "120/80").understood(), VisitStatement.class);

        assertThat(visit.measures())
                .contains(
                        new Measure("systolic", "120/80", new BigDecimal("120"), "mm[Hg]", false),
                        new Measure("diastolic", "120/80", new BigDecimal("80"), "mm[Hg]", false));
    }

    @Test
    void an_unknown_code_keeps_code_and_words() {
        var reading = Sample.asIs().with("<LOAI>1</LOAI>", "<LOAI>8</LOAI>").understood();

        assertThat(one(reading, HistoryStatement.class).risks().get(0).type())
                .isEqualTo(new Coded(null, "8 Hút thuốc lá"));
    }

    @Test
    void a_religion_is_read_by_the_list_and_none_is_not_an_error() {
        var catholic = Sample.asIs().set("MATONGIAO", "2").understood();
        var none = Sample.asIs().set("MATONGIAO", "Không").understood();

        assertThat(one(catholic, PersonStatement.class).religion().code()).isEqualTo("2");
        assertThat(one(none, PersonStatement.class).religion()).isEqualTo(new Coded(null, "Không"));
        assertThat(none.remarks()).isEmpty();
    }

    @Test
    void a_birth_year_alone_is_enough_and_compares_generously() {
        var reading = Sample.asIs().set("NGAYSINH", "2024").understood();

        assertThat(reading.claims().birthDate()).isEqualTo(new PartialDate(2024, null, null));
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void a_dose_on_the_day_of_birth_is_taken() {
        assertThat(ids(Sample.asIs().understood(), Kind.DOSE)).contains("hepb0|2024-02-03");
    }

    @Test
    void a_dose_taken_back_leaves_a_tombstone_under_its_id_and_the_list() {
        var reading = Sample.asIs().with(HEPB, HEPB.replace(">1</T", ">0</T")).understood();

        assertThat(reading.drafts()).contains(new Draft(Kind.DOSE, "hepb0|2024-02-03", null));
        assertThat(one(reading, DoseListStatement.class).doses()).doesNotContain("hepb0|2024-02-03");
    }

    @Test
    void an_appointment_with_a_day_of_dose_stays_an_appointment_with_a_warning() {
        var reading = Sample.asIs()
                .with("<NGAYTIEM />", "<NGAYTIEM>05/11/2025</NGAYTIEM>")
                .understood();

        assertThat(reading.remarks()).extracting(Remark::reason).containsExactly("dose-date-ignored");
        assertThat(all(reading, DoseStatement.class))
                .filteredOn(dose -> !dose.given())
                .extracting(DoseStatement::date, DoseStatement::next)
                .containsExactly(tuple(null, new PartialDate(2026, 11, 5)));
    }

    @Test
    void a_parked_dose_does_not_touch_the_others() {
        var reading = Sample.asIs().with("<NGAYTIEM>10/02/2024", "<NGAYTIEM>").understood();

        assertThat(ids(reading, Kind.DOSE))
                .containsExactly(
                        "hepb0|2024-02-03", "5 trong 1 (sii)|2024-04-08", "soi - rubella (mrvac)|hen|2026-11-05");
    }

    @Test
    void a_visit_without_id_is_known_by_day_and_content_whatever_the_order() {
        var visit = Sample.asIs().set("MA_LK", "");
        var other = visit.set("MACH", "105");

        assertThat(ids(visit.understood(), Kind.VISIT))
                .singleElement()
                .asString()
                .matches("2026-10-12\\|[0-9a-f]{24}")
                .isEqualTo(ids(
                                visit.with("<MACH>104</MACH>", "")
                                        .with("<BENHSU />", "<MACH>104</MACH>")
                                        .understood(),
                                Kind.VISIT)
                        .get(0))
                .isNotEqualTo(ids(other.understood(), Kind.VISIT).get(0));
    }

    @Test
    void the_second_of_two_visits_with_one_id_is_parked() {
        var text = Sample.asIs().text();
        var visit = text.substring(text.indexOf("<HOSOKHAMCHUABENH>"), text.indexOf("</DANHSACH"));
        var again = Sample.asIs().with("</DANHSACH", visit + "</DANHSACH");
        var otherwise = Sample.asIs().with("</DANHSACH", visit.replace("<MACH>104", "<MACH>99") + "</DANHSACH");

        assertThat(again.understood().remarks())
                .extracting(Remark::weight, Remark::reason)
                .containsExactly(tuple(Remark.Weight.WARNING, "told-twice"));
        assertThat(otherwise.understood().remarks())
                .extracting(Remark::weight, Remark::reason)
                .containsExactly(tuple(Remark.Weight.PARKED, "same-id-other-content"));
        assertThat(otherwise.understood().drafts())
                .isEqualTo(Sample.asIs().understood().drafts());
    }

    @Test
    void without_a_day_of_sending_the_newest_thing_that_happened_gives_the_version() {
        var header = Sample.asIs().set("TRANSACTION_DATE", "").understood().header();

        assertThat(header.version()).isEqualTo("2026-10-12||HIS831-0000412-9f3ab1c07d21");
        assertThat(header.toldOn()).isEqualTo(new PartialDate(2026, 10, 12));
    }

    @Test
    void of_two_messages_of_a_day_the_one_with_the_greater_counter_is_the_newer() {
        assertThat(versionOf("10")).isGreaterThan(versionOf("9"));
        assertThat(versionOf("100")).isGreaterThan(versionOf("099"));
        assertThat(versionOf("A9")).isEqualTo("2026-10-12|A9|HIS831-0000412-9f3ab1c07d21");
    }

    private static String versionOf(String transaction) {
        return Sample.asIs()
                .set("TRANSACTION_ID", transaction)
                .understood()
                .header()
                .version();
    }

    @Test
    void without_any_day_the_version_is_older_than_all_others() {
        var header = Sample.asIs()
                .set("TRANSACTION_DATE", "")
                .set("NGAYSINH", "")
                .without("TIEMCHUNG")
                .without("DANHSACHHOSOKHAMCHUABENH")
                .understood()
                .header();

        assertThat(header.version()).startsWith("0000-00-00|");
        assertThat(header.toldOn()).isNull();
    }

    @Test
    void empty_and_missing_blocks_say_nothing() {
        var reading = Sample.asIs()
                .without("TIENSU")
                .without("TIEMCHUNG")
                .without("DANHSACHHOSOKHAMCHUABENH")
                .understood();

        assertThat(reading.drafts()).extracting(Draft::kind).containsExactly(Kind.PERSON);
    }

    @Test
    void the_personal_id_is_found_in_any_of_its_four_places() {
        var bare = HostileMessages.nobody(Sample.asIs());
        for (var element : List.of("VNEID", "MADINHDANH", "SOCMND", "MATHE")) {
            assertThat(bare.set(element, "024324000417").understood().claims().personalId())
                    .as(element)
                    .isEqualTo(new PersonalId("024324000417"));
        }
    }

    @Test
    void other_numbers_are_claims_of_their_own() {
        var bare = HostileMessages.nobody(Sample.asIs());

        assertThat(bare.set("SOCMND", "121234567").understood().claims().oldIdCard())
                .isEqualTo("121234567");
        assertThat(bare.set("SOCMND", "C1234567").understood().claims().passport())
                .isEqualTo("C1234567");
        assertThat(bare.set("MADINHDANH", "TE1242420417733")
                        .understood()
                        .claims()
                        .newbornId())
                .isEqualTo(new NewbornId("TE1242420417733"));
        assertThat(bare.set("MADINHDANH", "HS-2024/77").understood().claims().facilityRecord())
                .isEqualTo("HS-2024/77");
    }

    @Test
    void a_reading_told_in_a_log_holds_no_number_of_its_claims() {
        assertThat(Sample.asIs().understood().claims().toString()).doesNotContain("024324000417");
    }

    @Test
    void remarks_never_hold_a_value() {
        var reading = Sample.asIs()
                .set("VNEID", "0243240004179")
                .set("DIENTHOAI_DD", "0243240")
                .set("MABHXH", "999888777")
                .understood();

        assertThat(reading.remarks()).hasSize(3);
        assertThat(reading.remarks().toString()).doesNotContain("0243240004179", "0243240", "999888777");
    }

    @Test
    void very_many_remarks_are_cut_with_a_count() {
        var line = "<THONGTINMUITIEM><TENVACXIN>A</TENVACXIN></THONGTINMUITIEM>".repeat(3_000);
        var reading = Sample.asIs().with("</TIEMCHUNG>", line + "</TIEMCHUNG>").understood();

        assertThat(reading.remarks()).hasSize(1_001).last().satisfies(remark -> {
            assertThat(remark.reason()).isEqualTo("more-remarks");
            assertThat(remark.valueClass()).isEqualTo("2000 more");
        });
    }

    private static <S extends Statement> S one(Understood reading, Class<S> type) {
        return all(reading, type).get(0);
    }

    private static <S extends Statement> List<S> all(Understood reading, Class<S> type) {
        return reading.drafts().stream()
                .map(Draft::statement)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> ids(Understood reading, Kind kind) {
        return reading.drafts().stream()
                .filter(draft -> draft.kind() == kind)
                .map(Draft::sourceId)
                .toList();
    }
}
