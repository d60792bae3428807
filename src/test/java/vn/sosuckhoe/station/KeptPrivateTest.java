package vn.sosuckhoe.station;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.Statement;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.station.Youth.BOOK;
import static vn.sosuckhoe.station.Youth.MOTHER;
import static vn.sosuckhoe.station.Youth.SECRET_DAY;
import static vn.sosuckhoe.station.Youth.YOUTH;
import static vn.sosuckhoe.station.Youth.api;
import static vn.sosuckhoe.station.Youth.apiShelf;
import static vn.sosuckhoe.station.Youth.on;
import static vn.sosuckhoe.station.Youth.page;
import static vn.sosuckhoe.station.Youth.post;

/** What staff keep between themselves and a young person: where guardians read, it is not there. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class KeptPrivateTest {

    private Youth youth;

    @BeforeEach
    void a_youth_with_both_parents() throws Exception {
        youth = new Youth();
    }

    @AfterEach
    void close() throws Exception {
        youth.close();
    }

    @Test
    void what_is_marked_is_hidden_from_guardians_in_the_api_and_on_the_shelf_and_shown_to_the_owner() {
        youth.say(kept(), 1);
        youth.work();

        assertThat(api(MOTHER, "").asString()).contains("withheld").doesNotContain("Tư vấn riêng", SECRET_DAY);
        assertThat(api(MOTHER, "/checkups").asString())
                .contains("Khám định kỳ")
                .doesNotContain("Tư vấn riêng", SECRET_DAY);
        var hidden = visitAddress(SECRET_DAY);
        assertThat(api(YOUTH, hidden).statusCode()).isEqualTo(200);
        assertThat(api(MOTHER, hidden).statusCode()).isEqualTo(404);
        assertThat(apiShelf(MOTHER).asString()).contains("2026-03-14").doesNotContain(SECRET_DAY);
        assertThat(api(YOUTH, "").asString())
                .contains("Tư vấn riêng", SECRET_DAY)
                .doesNotContain("withheld");
        assertThat(apiShelf(YOUTH).asString()).contains(SECRET_DAY);
        assertThat(etag(MOTHER)).isNotEqualTo(etag(YOUTH));

        youth.say(new Draft(Statement.Kind.CONFIDENTIAL, SECRET_DAY, null), 2);
        youth.work();
        assertThat(api(MOTHER, "").asString()).contains("Tư vấn riêng");
        assertThat(etag(MOTHER)).isEqualTo(etag(YOUTH));
    }

    @Test
    void the_version_of_a_book_counts_what_changes_for_guardians_too() {
        var before = youth.number("select version from book where citizen = '" + BOOK + "'");
        youth.say(kept(), 1);
        youth.work();
        assertThat(youth.number("select version from book where citizen = '" + BOOK + "'"))
                .isEqualTo(before + 1);
    }

    @Test
    @Youth.AsMother
    void the_pages_of_a_guardian_say_that_something_is_kept_and_not_what() {
        youth.say(kept(), 1);
        youth.work();
        for (var part : List.of("", "/kham")) {
            assertThat(page("/so/" + BOOK + part))
                    .as(part)
                    .contains("giữ riêng giữa người này và nhân viên y tế")
                    .doesNotContain("Tư vấn riêng", "05/10/2026");
        }
        assertThat(page("/so")).contains("14/03/2026").doesNotContain("05/10/2026");
    }

    @Test
    @Youth.AsNurse
    void a_nurse_marks_a_visit_of_the_own_station_and_takes_the_mark_back() {
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "giu"))
                        .statusCode())
                .isEqualTo(200);
        youth.work();
        assertThat(youth.read(MOTHER)).doesNotContain("Tư vấn riêng");

        var noVisit = post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "06/10/2026", "viec", "giu"));
        assertThat(noVisit.statusCode()).isEqualTo(400);
        assertThat(noVisit.asString()).contains("Ngày khám: trạm chưa gửi lần khám nào");

        on("2026-11-23");
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "thoi"))
                        .asString())
                .contains("Thôi giữ riêng");
        youth.work();
        assertThat(youth.read(MOTHER)).contains("Tư vấn riêng");
    }

    @Test
    @Youth.AsYouth
    void the_young_person_reads_all_of_it_and_that_something_is_kept() {
        youth.say(kept(), 1);
        youth.work();
        assertThat(page("/so/" + BOOK)).contains("giữ riêng giữa bạn và nhân viên y tế");
        assertThat(page("/so/" + BOOK + "/kham")).contains("Tư vấn riêng");
    }

    @Test
    @Youth.AsStranger
    void staff_of_another_commune_mark_nothing() {
        assertThat(post("/tram/che", Map.of("nguoi", YOUTH, "ngay", "05/10/2026", "viec", "giu"))
                        .statusCode())
                .isEqualTo(404);
        youth.work();
        assertThat(youth.read(MOTHER)).contains("Tư vấn riêng");
        assertThat(youth.number("select count(*) from message where format = 'tram'"))
                .isZero();
    }

    private static Draft kept() {
        var statement = new ConfidentialStatement(PartialDate.parse(SECRET_DAY));
        return new Draft(statement.kind(), SECRET_DAY, statement);
    }

    private static String etag(String personalId) {
        return api(personalId, "").header("ETag");
    }

    private static String visitAddress(String day) {
        return "/checkups/"
                + api(YOUTH, "/checkups").jsonPath().getString("checkups.find { it.date == '" + day + "' }.id");
    }
}
