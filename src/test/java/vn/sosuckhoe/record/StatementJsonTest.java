package vn.sosuckhoe.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatementJsonTest {

    private static final PartialDate YEAR = PartialDate.parse("1948");
    private static final PartialDate MONTH = PartialDate.parse("2024-02");
    private static final PartialDate DAY = PartialDate.parse("2024-02-03");

    static Stream<Statement> statements() {
        return Stream.of(
                person(),
                history(),
                dose(),
                new DoseListStatement(2, List.of("BCG|2024-02-03")),
                visit(),
                new GuardianStatement("024190001234", "Lê Thị Mẫu", "appointed", "QĐ 12", DAY, DAY),
                new ConfidentialStatement(DAY));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_comes_back_as_it_went_in(Statement statement) {
        assertThat(StatementJson.read(statement.kind(), StatementJson.write(statement)))
                .isEqualTo(statement);
    }

    @Test
    void every_kind_of_statement_is_tried_here() {
        assertThat(statements().map(Statement::kind)).containsExactly(Statement.Kind.values());
    }

    @Test
    void what_is_not_said_is_left_out_and_lists_come_back_empty() {
        var silent = new DoseListStatement(null, List.of());
        assertThat(StatementJson.write(silent)).isEqualTo("{}");
        assertThat(StatementJson.read(Statement.Kind.DOSE_LIST, "{}")).isEqualTo(silent);
    }

    @Test
    void the_text_is_the_same_for_the_same_content() {
        assertThat(StatementJson.write(dose())).isEqualTo("""
                {"vaccineCode":"BCG","vaccineName":"BCG","group":"1","given":true,"date":"2024-02",\
                "reaction":"Không","next":"2024-02-03","motherTetanusDoses":1}""");
    }

    @Test
    void members_of_a_newer_release_are_passed_over() {
        assertThat(StatementJson.read(Statement.Kind.DOSE_LIST, "{\"tetanusDoses\":1,\"later\":{}}"))
                .isEqualTo(new DoseListStatement(1, List.of()));
    }

    @Test
    void a_text_that_cannot_be_read_is_not_repeated_in_the_error() {
        assertThatThrownBy(() -> StatementJson.read(Statement.Kind.PERSON, "{\"birthDate\":\"024190001234\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("024190001234");
    }

    private static Statement person() {
        return new PersonStatement(
                "Lê Thị Mẫu",
                Sex.FEMALE,
                YEAR,
                List.of(new PersonStatement.IdentifierStatement("PASSPORT", "X1")),
                "A",
                "+",
                "24",
                "02",
                "VN",
                new Coded(null, "17"),
                "63",
                new PersonStatement.IdentityPaper("X1", DAY, "Bắc Ninh"),
                new PersonStatement.Household("H1", "M1", "Chủ hộ"),
                new PersonStatement.Address("Thôn 1", "24", null, "07375", null),
                null,
                null,
                "0500345678",
                "mau@example.org",
                List.of(new PersonStatement.Relation("1", "Mẹ", null, "Nguyễn Thị B", null, null, true)));
    }

    private static Statement history() {
        var disease = new HistoryStatement.Disease(new Coded("asthma", "6"), "Hen", true, null, null);
        var allergy = new HistoryStatement.Allergy(new Coded("drug", "1"), null, "Penicillin", null, "Bố");
        return new HistoryStatement(
                new HistoryStatement.Birth(
                        new Coded("vaginal", "0"), false, null, measure("birth-weight", "3200"), null, null, null),
                List.of(new HistoryStatement.RiskFactor(new Coded("tobacco", "1"), new Coded("no", "0"), null, true)),
                new HistoryStatement.Exposure("Bụi", "2 năm", null, null),
                List.of(new HistoryStatement.Disability(new Coded("hearing", "1"), "Nhẹ")),
                List.of(allergy),
                List.of(disease),
                "Không",
                List.of(allergy),
                List.of(disease),
                new HistoryStatement.Reproductive(null, "2020", 2, 0, null, 2, 1, 1, 0, 2, 0, 2, null),
                "Không");
    }

    private static Statement dose() {
        return new DoseStatement("BCG", "BCG", "1", true, MONTH, null, "Không", DAY, 1);
    }

    private static Statement visit() {
        return new VisitStatement(
                "LK1",
                DAY,
                DAY,
                null,
                "001",
                "Bác sĩ Mẫu",
                "Ho",
                null,
                List.of(measure("temperature", "37.50")),
                true,
                List.of(new VisitStatement.Finding("skin", "Bình thường")),
                "Uống nhiều nước",
                List.of(new VisitStatement.Result("X", "lab", "Đường huyết", "5.1; 5.2")),
                List.of(new VisitStatement.Diagnosis("J00", "Viêm mũi họng", null)));
    }

    private static Measure measure(String name, String value) {
        return new Measure(name, value, new BigDecimal(value), null, false);
    }
}
