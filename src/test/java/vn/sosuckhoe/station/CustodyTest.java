package vn.sosuckhoe.station;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.GuardianStatement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.station.Youth.BOOK;
import static vn.sosuckhoe.station.Youth.FATHER;
import static vn.sosuckhoe.station.Youth.MOTHER;
import static vn.sosuckhoe.station.Youth.TODAY;
import static vn.sosuckhoe.station.Youth.YOUTH;
import static vn.sosuckhoe.station.Youth.api;
import static vn.sosuckhoe.station.Youth.on;
import static vn.sosuckhoe.station.Youth.page;
import static vn.sosuckhoe.station.Youth.post;

/** From what a record and staff say of guardians to whose book opens, and until when. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class CustodyTest {

    private static final String HEAD = "024170009999";

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
    void both_parents_open_the_book_and_a_stranger_gets_404() {
        assertThat(api(MOTHER, "").statusCode()).isEqualTo(200);
        assertThat(api(FATHER, "").statusCode()).isEqualTo(200);
        assertThat(api(YOUTH, "").statusCode()).isEqualTo(200);
        assertThat(api(HEAD, "").statusCode()).isEqualTo(404);
    }

    @Test
    void custody_that_ended_closes_page_and_shelf_at_once_and_a_new_word_opens_them_again() {
        youth.say(link(FATHER, "ended", null), 1);
        youth.work();
        assertThat(api(FATHER, "").statusCode()).isEqualTo(404);
        assertThat(api(FATHER, "/viewings").statusCode()).isEqualTo(404);
        assertThat(youth.shelfOf(FATHER)).isEmpty();
        assertThat(api(MOTHER, "").statusCode()).isEqualTo(200);

        youth.say(link(FATHER, "parent", null), 2);
        youth.work();
        assertThat(api(FATHER, "").statusCode()).isEqualTo(200);
    }

    @Test
    void the_head_of_an_institution_reads_and_the_parents_whose_custody_ended_do_not() {
        youth.say(link(FATHER, "ended", null), 1);
        youth.say(link(MOTHER, "ended", null), 2);
        youth.say(link(HEAD, "institution", null), 3);
        youth.work();
        assertThat(api(HEAD, "").statusCode()).isEqualTo(200);
        assertThat(api(MOTHER, "").statusCode()).isEqualTo(404);
        assertThat(api(FATHER, "").statusCode()).isEqualTo(404);
    }

    @Test
    void each_guardian_reads_until_a_day_of_its_own() {
        youth.say(link(HEAD, "authorised", "2026-12-01"), 1);
        youth.work();
        assertThat(youth.shelfOf(HEAD)).extracting(Shelved::basis).containsExactly("authorised");
        assertThat(youth.shelfOf(MOTHER)).extracting(Shelved::basis).containsExactly(null, "record");
        assertThat(youth.opens(HEAD, LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(youth.opens(HEAD, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(youth.opens(MOTHER, LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(youth.opens(MOTHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(youth.opens(MOTHER, LocalDate.of(2028, 6, 1))).isFalse();
        assertThat(youth.seesLog(HEAD, LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(youth.seesLog(HEAD, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(youth.seesLog(MOTHER, LocalDate.of(2026, 12, 1))).isTrue();
    }

    @Test
    void a_book_bound_by_an_older_release_ends_for_all_guardians_on_one_day() {
        youth.boundByAnOlderRelease();
        assertThat(youth.opens(MOTHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(youth.opens(MOTHER, LocalDate.of(2028, 6, 1))).isFalse();
        assertThat(youth.seesLog(FATHER, LocalDate.of(2028, 5, 31))).isTrue();
        assertThat(youth.seesLog(FATHER, LocalDate.of(2028, 6, 1))).isFalse();
    }

    @Test
    void a_guardian_who_read_is_told_of_with_the_one_it_was_for() {
        api(MOTHER, "");
        assertThat(api(YOUTH, "/viewings").asString()).contains("\"onBehalfOf\":\"Lương Gia Bảo\"");
    }

    @Test
    @Youth.AsYouth
    void the_young_person_sees_who_can_open_the_book_until_when() {
        youth.say(link(HEAD, "authorised", "2026-12-01"), 1);
        youth.work();
        assertThat(page("/so/" + BOOK))
                .contains(
                        "Hoàng Thị Mai mở được sổ này đến trước ngày 01/06/2028",
                        "Lương Văn Cha mở được sổ này đến trước ngày 01/06/2028",
                        "Người Được Nêu mở được sổ này đến trước ngày 01/12/2026",
                        "Người được ủy quyền (trạm đã xác nhận)");
    }

    @Test
    @Youth.AsMother
    void the_guardian_is_told_before_and_after_the_key_ends() {
        on("2028-04-01");
        assertThat(page("/so")).doesNotContain("không còn mở được sổ");
        on("2028-04-02");
        assertThat(page("/so")).contains("Từ ngày 01/06/2028, bạn không còn mở được sổ của Lương Gia Bảo");
        on("2028-06-01");
        assertThat(page("/so"))
                .contains("Từ ngày 01/06/2028, bạn đã không còn mở được sổ của Lương Gia Bảo")
                .doesNotContain("/so/" + BOOK);
        on("2028-07-30");
        assertThat(page("/so")).contains("bạn đã không còn mở được sổ");
        on("2028-07-31");
        assertThat(page("/so")).doesNotContain("không còn mở được sổ");
    }

    @Test
    @Youth.AsYouth
    void the_young_person_is_told_before_and_after_that_nobody_else_can() {
        on("2028-04-02");
        assertThat(page("/so")).contains("Từ ngày 01/06/2028, người giám hộ không còn mở được sổ của bạn");
        on("2028-06-01");
        assertThat(page("/so")).contains("không người giám hộ nào còn mở được sổ của bạn");
        assertThat(page("/so/" + BOOK))
                .contains("không người giám hộ nào còn mở được sổ của bạn")
                .doesNotContain("mở được sổ này đến trước");
        on("2028-07-31");
        assertThat(page("/so")).doesNotContain("không người giám hộ nào");
    }

    @Test
    @Youth.AsNurse
    void a_nurse_ends_custody_on_a_form_and_the_book_is_closed() {
        assertThat(page("/tram")).contains("/tram/giam-ho", "/tram/che");
        assertThat(page("/tram/giam-ho")).contains("<form", "Số định danh của người giám hộ");

        var done = post("/tram/giam-ho", guardianForm(FATHER, "ended"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("Cache-Control")).isEqualTo("no-store");
        assertThat(done.asString())
                .contains("Đã ghi", "Đã hết quyền giám hộ", "QĐ của tòa án số 7")
                // what was recorded, and nothing out of the book
                .doesNotContain("Lương Gia Bảo", YOUTH, FATHER);
        assertThat(youth.opens(FATHER, TODAY)).isTrue();
        youth.work();
        assertThat(youth.opens(FATHER, TODAY)).isFalse();
        assertThat(youth.opens(MOTHER, TODAY)).isTrue();
    }

    @Test
    @Youth.AsNurse
    void a_form_with_faults_names_the_fields_and_keeps_what_was_typed() {
        var wrong = post("/tram/giam-ho", Map.of("nguoi", "12345", "ten", "Lò <b>", "can-cu", "parent"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString())
                .contains(
                        "Số định danh của người được giám hộ: phải có đúng 12 chữ số.",
                        "Số định danh của người giám hộ: chưa điền.",
                        "Giấy tờ đã xem: chưa điền.",
                        "Từ ngày: chưa điền.",
                        "value=\"12345\"",
                        "Lò &lt;b&gt;",
                        "value=\"parent\" selected")
                .doesNotContain("Lò <b>");
        assertThat(post("/tram/giam-ho", Map.of()).statusCode()).isEqualTo(400);
        assertThat(youth.number("select count(*) from message where format = 'tram'"))
                .isZero();
    }

    @Test
    @Youth.AsStranger
    void staff_of_another_commune_are_told_the_same_of_somebody_and_of_nobody() {
        var somebody = post("/tram/giam-ho", guardianForm(FATHER, "ended"));
        var form = new HashMap<>(guardianForm(FATHER, "ended"));
        form.put("nguoi", "024210009999");
        var nobody = post("/tram/giam-ho", form);

        assertThat(somebody.statusCode()).isEqualTo(404).isEqualTo(nobody.statusCode());
        assertThat(somebody.asString().replace(YOUTH, "…"))
                .contains("không thấy người này trong số người trạm phụ trách")
                .isEqualTo(nobody.asString().replace("024210009999", "…"));
        youth.work();
        assertThat(youth.opens(FATHER, TODAY)).isTrue();
        assertThat(youth.number("select count(*) from message where format = 'tram'"))
                .isZero();
    }

    @Test
    @Youth.AsMother
    void a_guardian_reads_on_behalf_of_the_youth_and_opens_nobody_elses_book() {
        page("/so/" + BOOK);
        assertThat(page("/so/" + BOOK + "/ai-da-xem"))
                .contains("Hoàng Thị Mai thay mặt Lương Gia Bảo", "Cha mẹ, người giám hộ");
        assertThat(page("/so"))
                .contains("Hộ của tôi", "Lương Văn Cha", "Sổ riêng, chỉ người ấy mở")
                .doesNotContain(FATHER);
    }

    private static Map<String, String> guardianForm(String guardian, String basis) {
        return Map.of(
                "nguoi",
                YOUTH,
                "giam-ho",
                guardian,
                "ten",
                "Người Được Nêu",
                "can-cu",
                basis,
                "giay-to",
                "QĐ của tòa án số 7",
                "tu-ngay",
                "20/11/2026");
    }

    private static Draft link(String guardian, String basis, String until) {
        var statement = new GuardianStatement(
                guardian,
                "NGƯỜI ĐƯỢC NÊU",
                basis,
                "Giấy tờ",
                PartialDate.parse("2026-01-01"),
                until == null ? null : PartialDate.parse(until));
        return new Draft(statement.kind(), guardian, statement);
    }
}
