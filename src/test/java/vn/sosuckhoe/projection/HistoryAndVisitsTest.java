package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.HistoryStatement.RiskFactor;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.history;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

class HistoryAndVisitsTest {

    @Test
    void the_same_allergy_stands_once_with_all_who_tell_it() {
        var allergies = record().known()
                .says(STATION, "2024-01-01", "", history(List.of(allergy("TÔM", "Nổi mẩn")), List.of(), null))
                .says(HOSPITAL, "2024-02-01", "", history(List.of(allergy("Tôm", null)), List.of(), null))
                .book()
                .history()
                .allergies();

        assertThat(allergies).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Tôm");
            assertThat(one.description()).isEqualTo("Nổi mẩn");
            assertThat(one.sources()).containsExactly(HOSPITAL, STATION);
        });
    }

    @Test
    void two_without_a_name_are_one_only_where_the_same_is_told_of_them() {
        var kinds = record().known()
                .says(
                        STATION,
                        "2024-01-01",
                        "",
                        history(
                                List.of(allergy(null, "Nổi mẩn khi ăn tôm"), allergy("", "Khó thở khi ăn lạc")),
                                List.of(unnamed("Mổ tim năm 2010"), unnamed("Rối loạn nhịp")),
                                null))
                .says(
                        HOSPITAL,
                        "2024-02-01",
                        "",
                        history(List.of(allergy(" ", "NỔI MẨN khi ăn tôm")), List.of(unnamed("Rối loạn nhịp")), null))
                .book()
                .history();

        assertThat(kinds.allergies())
                .extracting(History.Allergy::description, History.Allergy::sources)
                .containsExactly(
                        tuple("NỔI MẨN khi ăn tôm", List.of(HOSPITAL, STATION)),
                        tuple("Khó thở khi ăn lạc", List.of(STATION)));
        assertThat(kinds.diseases())
                .extracting(History.Disease::description, History.Disease::sources)
                .containsExactly(
                        tuple("Rối loạn nhịp", List.of(HOSPITAL, STATION)), tuple("Mổ tim năm 2010", List.of(STATION)));
    }

    private static Disease unnamed(String description) {
        return new Disease(new Coded("cardiovascular", null), null, true, description, null);
    }

    @Test
    void two_sources_that_contradict_each_other_both_stay() {
        var diseases = record().known()
                .says(STATION, "2024-01-01", "", history(List.of(), List.of(asthma(true)), null))
                .says(HOSPITAL, "2024-02-01", "", history(List.of(), List.of(asthma(false)), null))
                .book()
                .history()
                .diseases();

        assertThat(diseases)
                .extracting(History.Disease::present, History.Disease::sources)
                .containsExactly(tuple(false, List.of(HOSPITAL)), tuple(true, List.of(STATION)));
    }

    @Test
    void a_free_text_stands_with_who_wrote_it() {
        var surgery = record().known()
                .says(STATION, "2024-01-01", "", history(List.of(), List.of(), "Không"))
                .says(HOSPITAL, "2024-02-01", "", history(List.of(), List.of(), "Mổ ruột thừa 2019"))
                .book()
                .history()
                .surgery();

        assertThat(surgery)
                .containsExactly(
                        new History.Stated("Mổ ruột thừa 2019", List.of(HOSPITAL)),
                        new History.Stated("Không", List.of(STATION)));
    }

    @Test
    void a_risk_factor_is_how_the_newest_source_tells_it() {
        var risks = record().known()
                .says(STATION, "2024-01-01", "", risk("yes", false))
                .says(HOSPITAL, "2024-02-01", "", risk("no", true))
                .book()
                .history()
                .risks();

        assertThat(risks).singleElement().satisfies(risk -> {
            assertThat(risk.quit()).isTrue();
            assertThat(risk.sources()).containsExactly(HOSPITAL);
        });
    }

    @Test
    void nothing_said_is_nothing_shown() {
        var history = record().known().book().history();

        assertThat(history.birth()).isNull();
        assertThat(history.exposure()).isNull();
        assertThat(history.reproductive()).isNull();
        assertThat(history.allergies()).isEmpty();
    }

    @Test
    void the_same_visit_from_two_sources_is_one_and_keeps_what_only_one_tells() {
        var visits = record().known()
                .says(
                        STATION,
                        "2024-01-01",
                        "24021-2312-0007",
                        visit("24021-2312-0007", "2023-12-01", "Ho", "Uống nước"))
                .says(
                        HOSPITAL,
                        "2024-02-01",
                        "24021-2312-0007",
                        visit("24021-2312-0007", "2023-12-01", "Ho, sốt", null))
                .book()
                .checkups();

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.reason()).isEqualTo("Ho, sốt");
            assertThat(visit.advice()).isEqualTo("Uống nước");
            assertThat(visit.sources()).containsExactly(HOSPITAL, STATION);
        });
    }

    @Test
    void a_short_number_is_each_sources_own() {
        var visits = record().known()
                .says(STATION, "2024-01-01", "001", visit("001", "2023-12-01", "Ho", null))
                .says(HOSPITAL, "2024-02-01", "001", visit("001", "2023-12-01", "Gãy tay", null))
                .book()
                .checkups();

        assertThat(visits).extracting(Visit::reason).containsExactlyInAnyOrder("Ho", "Gãy tay");
        assertThat(visits).extracting(Visit::id).doesNotHaveDuplicates();
    }

    @Test
    void a_visits_address_stays_when_another_source_tells_of_it() {
        var id = "24021-2312-0007";
        var station = record().known().says(STATION, "2024-01-01", id, visit(id, "2023-12-01", "Ho", null));
        var before = station.book().checkups().get(0).id();

        var after = station.says(HOSPITAL, "2024-02-01", id, visit(id, "2023-12-01", "Ho, sốt", null))
                .book()
                .checkups();

        assertThat(after).extracting(Visit::id).containsExactly(before);
    }

    @Test
    void visits_stand_from_the_newest_on() {
        var visits = record().known()
                .says(STATION, "2024-01-01", "a", visit("a", "2021-12-01", "1", null))
                .says(STATION, "2024-01-01", "b", visit("b", "2023-12-01", "2", null))
                .says(STATION, "2024-01-01", "c", visit("c", null, "3", null))
                .says(HOSPITAL, "2024-01-01", "b", visit("b", "2022-12-01", "4", null))
                .book()
                .checkups();

        assertThat(visits).extracting(Visit::reason).containsExactly("2", "4", "1", "3");
    }

    @Test
    void a_visits_id_can_stand_in_a_url_and_holds_no_personal_number() {
        var visits = record().known()
                .says(STATION, "2024-01-01", "024190001234/1", visit("024190001234/1", "2023-12-01", "Ho", null))
                .book()
                .checkups();

        assertThat(visits).singleElement().satisfies(visit -> assertThat(visit.id())
                .matches("[A-Za-z0-9_-]{16}")
                .doesNotContain("024190001234"));
    }

    private static Allergy allergy(String name, String description) {
        return new Allergy(new Coded("food", "Thức ăn"), null, name, description, null);
    }

    private static Disease asthma(boolean present) {
        return new Disease(new Coded("asthma", "Hen"), "Hen phế quản", present, null, null);
    }

    private static HistoryStatement risk(String status, boolean quit) {
        var tobacco = new RiskFactor(new Coded("tobacco", "Hút thuốc"), new Coded(status, status), null, quit);
        return new HistoryStatement(
                null, List.of(tobacco), null, List.of(), List.of(), List.of(), null, List.of(), List.of(), null, null);
    }
}
