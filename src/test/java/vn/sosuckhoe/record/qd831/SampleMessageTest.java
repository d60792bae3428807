package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.InsuranceCard;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.Reading.Claims;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reading.Header;
import vn.sosuckhoe.record.Reading.Understood;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.HistoryStatement.Birth;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.HistoryStatement.Exposure;
import vn.sosuckhoe.record.statement.HistoryStatement.RiskFactor;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Address;
import vn.sosuckhoe.record.statement.PersonStatement.Household;
import vn.sosuckhoe.record.statement.PersonStatement.IdentifierStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.record.statement.VisitStatement.Diagnosis;
import vn.sosuckhoe.record.statement.VisitStatement.Finding;
import vn.sosuckhoe.record.statement.VisitStatement.Result;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SampleMessageTest {

    private static final PartialDate BORN = new PartialDate(2024, 2, 3);
    private static final PartialDate SENT = new PartialDate(2026, 10, 12);

    private final Understood reading = Sample.asIs().understood();

    @Test
    void nothing_of_it_is_remarked_on() {
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void its_header_orders_it_by_day_and_ids() {
        assertThat(reading.header())
                .isEqualTo(new Header(
                        "24021",
                        "Trạm Y tế xã Phượng Sơn",
                        "HIS831-0000412-9f3ab1c07d21",
                        "2026-10-12||HIS831-0000412-9f3ab1c07d21",
                        SENT));
    }

    @Test
    void personal_id_and_newborn_card_stand_side_by_side_in_the_claims() {
        assertThat(reading.claims())
                .isEqualTo(new Claims(
                        new PersonalId("024324000417"),
                        new NewbornId("TE1242420417733"),
                        null,
                        null,
                        "2420417733",
                        List.of(new InsuranceCard("TE1242420417733", InsuranceCard.Form.CLASSIC_15)),
                        null,
                        BORN,
                        "LƯƠNG THỊ BẢO NGÂN"));
    }

    @Test
    void the_person_is_read_whole() {
        var home = new Address("Thôn Kim 1, xã Phượng Sơn, tỉnh Bắc Ninh", "24", null, null, "Thôn Kim 1");
        assertThat(statements(Kind.PERSON))
                .containsExactly(new Draft(
                        Kind.PERSON,
                        "",
                        new PersonStatement(
                                "LƯƠNG THỊ BẢO NGÂN",
                                Sex.FEMALE,
                                BORN,
                                List.of(
                                        new IdentifierStatement("PERSONAL_ID", "024324000417"),
                                        new IdentifierStatement("NEWBORN_ID", "TE1242420417733"),
                                        new IdentifierStatement("SOCIAL_INSURANCE", "2420417733"),
                                        new IdentifierStatement("INSURANCE_CARD", "TE1242420417733")),
                                "O",
                                "+",
                                "24",
                                "02",
                                "000",
                                null,
                                "00000",
                                null,
                                new Household("24-021-0117", "24-021-0117-05", "Cháu"),
                                home,
                                home,
                                null,
                                null,
                                null,
                                List.of(
                                        new Relation(
                                                "2",
                                                "Mẹ",
                                                "024196001288",
                                                "NGUYỄN THỊ HỒNG NHUNG",
                                                null,
                                                "0500000417",
                                                true),
                                        new Relation(
                                                "1", "Bố", "024093004410", "LƯƠNG VĂN THẮNG", null, null, true)))));
    }

    @Test
    void the_history_is_read_whole() {
        assertThat(statements(Kind.HISTORY))
                .containsExactly(new Draft(
                        Kind.HISTORY,
                        "",
                        new HistoryStatement(
                                new Birth(
                                        new Coded("vaginal", null),
                                        false,
                                        false,
                                        measure("birth-weight", "3100", "3100", "g"),
                                        measure("birth-length", "50", "50", "cm"),
                                        null,
                                        null),
                                List.of(new RiskFactor(
                                        new Coded("tobacco", "Hút thuốc lá"), new Coded("no", null), null, false)),
                                new Exposure(null, null, "Hố xí hai ngăn", null),
                                List.of(),
                                List.of(new Allergy(new Coded("food", null), null, "Trứng gà", "Nổi mẩn nhẹ", null)),
                                List.of(),
                                "Không",
                                List.of(),
                                List.of(new Disease(
                                        new Coded("hypertension", null), "Tăng huyết áp", true, null, "Ông nội")),
                                null,
                                null)));
    }

    @Test
    void doses_given_and_the_appointment_are_read_with_ids_of_vaccine_and_day() {
        assertThat(statements(Kind.DOSE))
                .containsExactly(
                        dose("hepb0|2024-02-03", "HEPB0", "Gene-HBvax", new PartialDate(2024, 2, 3), null, null),
                        dose("bcg|2024-02-10", "BCG", "BCG (IVAC)", new PartialDate(2024, 2, 10), null, null),
                        dose(
                                "5 trong 1 (sii)|2024-04-08",
                                null,
                                "5 trong 1 (SII)",
                                new PartialDate(2024, 4, 8),
                                "Sốt nhẹ 37,8 độ",
                                new PartialDate(2024, 5, 8)),
                        dose(
                                "soi - rubella (mrvac)|hen|2026-11-05",
                                null,
                                "Sởi - Rubella (MRVAC)",
                                null,
                                null,
                                new PartialDate(2026, 11, 5)));
        assertThat(statements(Kind.DOSE_LIST))
                .containsExactly(new Draft(
                        Kind.DOSE_LIST,
                        "",
                        new DoseListStatement(
                                2,
                                List.of(
                                        "5 trong 1 (sii)|2024-04-08",
                                        "bcg|2024-02-10",
                                        "hepb0|2024-02-03",
                                        "soi - rubella (mrvac)|hen|2026-11-05"))));
    }

    @Test
    void the_visit_is_read_whole() {
        assertThat(statements(Kind.VISIT))
                .containsExactly(new Draft(
                        Kind.VISIT,
                        "24021.26.0004412",
                        new VisitStatement(
                                "24021.26.0004412",
                                SENT,
                                SENT,
                                SENT,
                                "2421000123",
                                "BS. Hoàng Thị Mến",
                                "Khám sức khỏe định kỳ trẻ dưới 6 tuổi",
                                null,
                                List.of(
                                        measure("pulse", "104", "104", "/min"),
                                        measure("temperature", "36.8", "36.8", "Cel"),
                                        measure("respiratory-rate", "26", "26", "/min"),
                                        measure("height", "88.5", "88.5", "cm"),
                                        measure("weight", "11,9", "11.9", "kg")),
                                false,
                                List.of(
                                        new Finding("mucosa", "Hồng"),
                                        new Finding("cardiovascular", "Nhịp đều"),
                                        new Finding("respiratory", "Bình thường"),
                                        new Finding("dental", "Sâu răng sữa"),
                                        new Finding("nutrition", "Ăn tốt"),
                                        new Finding("child-development", "Phát triển phù hợp lứa tuổi")),
                                "Tiêm Sởi - Rubella vào ngày hẹn; đánh răng hằng ngày",
                                List.of(new Result(
                                        "22.0121.1369",
                                        "lab",
                                        "Tổng phân tích tế bào máu ngoại vi",
                                        "Hb 112 g/L; BC 8.1 G/L; TC 312 G/L")),
                                List.of(new Diagnosis(
                                        "Z00.1",
                                        "Khám sức khỏe trẻ em thường quy",
                                        "Sức khỏe bình thường, sâu răng sữa")))));
    }

    private List<Draft> statements(Kind kind) {
        return reading.drafts().stream().filter(draft -> draft.kind() == kind).toList();
    }

    private static Draft dose(
            String id, String code, String name, PartialDate date, String reaction, PartialDate next) {
        return new Draft(
                Kind.DOSE, id, new DoseStatement(code, name, "1", date != null, date, null, reaction, next, 1));
    }

    private static Measure measure(String name, String asSent, String value, String unit) {
        return new Measure(name, asSent, new BigDecimal(value), unit, false);
    }
}
