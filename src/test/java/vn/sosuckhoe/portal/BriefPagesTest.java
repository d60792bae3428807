package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.paper.Papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class BriefPagesTest {

    private static final UUID FULL = id(21);
    private static final UUID ENDLESS = id(22);
    private static final UUID CONFIDING = id(23);
    private static final UUID UNDATED = id(24);
    private static final UUID BARE = id(25);
    private static final UUID SMALL = id(26);
    private static final UUID PUPIL = id(27);

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        var own = new LinkedHashMap<UUID, Book>();
        own.put(FULL, RichBooks.full());
        own.put(ENDLESS, RichBooks.endless());
        own.put(CONFIDING, RichBooks.confiding());
        own.put(UNDATED, SampleBooks.empty());
        own.put(BARE, SampleBooks.bare());
        for (var book : own.entrySet()) {
            Shelves.put(book.getKey(), book.getValue(), Shelves.MOTHER, null);
        }
        Shelves.put(SMALL, RichBooks.childWithSeizures("2021-03-01"), null, Shelves.MOTHER);
        Shelves.put(PUPIL, RichBooks.childWithSeizures("2016-03-01"), null, Shelves.MOTHER);
    }

    @Test
    void the_paper_is_one_tagged_page_whatever_the_book_holds() throws Exception {
        for (var language : List.of("vi", "en")) {
            for (var book : List.of(
                    Shelves.ADULT,
                    Shelves.CHILD,
                    Shelves.NEWBORN,
                    Shelves.LATE,
                    FULL,
                    ENDLESS,
                    CONFIDING,
                    UNDATED,
                    BARE)) {
                var pdf = pdf(book, "", language);
                Files.write(
                        Files.createDirectories(Path.of("target/pages"))
                                .resolve(language + "-" + book.toString().substring(34) + "-brief.pdf"),
                        pdf);
                assertThat(pdf).as("%s", book).hasSizeLessThan(150_000);
                assertThat(Papers.faults(pdf)).as("%s", book).isEmpty();
                try (var document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages())
                            .as("pages of %s", book)
                            .isEqualTo(1);
                    assertThat(document.getDocumentCatalog().getLanguage())
                            .isEqualTo(language.equals("vi") ? "vi-VN" : "en-GB");
                    assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
                }
            }
        }
    }

    @Test
    void the_paper_says_first_who_and_what_must_not_be_given() {
        assertThat(text(pdf(Shelves.ADULT, "", "vi")))
                .containsSubsequence(
                        "Nguyễn Thị Hồng Nhung",
                        "Ngày sinh: 17/05/1968 (58 tuổi)",
                        "Giới tính: Nữ",
                        "Nhóm máu: O, Rh dương",
                        "Dị ứng",
                        "Penicillin: Nổi mề đay, khó thở",
                        "Tôm",
                        "Bệnh đã ghi",
                        "Tăng huyết áp",
                        "Điều trị từ 2021",
                        "Thuốc đang dùng",
                        "Sổ chưa nhận được đơn thuốc nào",
                        "Chỉ số gần nhất",
                        "Tiêm chủng",
                        "Uốn ván (VAT): 1 mũi",
                        "Khám gần đây",
                        "12/10/2026",
                        "Tăng huyết áp, đang điều trị",
                        "Dặn: Uống thuốc đều mỗi sáng",
                        "Sổ còn thiếu: thư điện tử",
                        "Nguồn: " + SampleBooks.STATION,
                        "Dữ liệu đến 10:42 ngày 21/11/2026",
                        "Không phải bệnh án hay giấy chứng nhận.")
                .doesNotContain("giả lập", "day-du=co");
    }

    @Test
    void what_nobody_told_is_never_said_to_be_nothing() {
        assertThat(text(pdf(UNDATED, "", "vi")))
                .contains(
                        "Chưa ai ghi về dị ứng. Điều đó không có nghĩa là không dị ứng",
                        "Không in gì ở phần này: chưa ai ghi, hoặc là mục riêng tư.",
                        "Chưa ghi mũi tiêm nào.",
                        "Nhóm máu: chưa ghi trong sổ")
                .doesNotContain("Theo dõi lâu dài");
    }

    @Test
    void no_number_of_a_person_stands_on_a_paper_not_even_a_piece_of_one() {
        assertThat(text(pdf(Shelves.ADULT, "", "vi")) + text(pdf(Shelves.ADULT, "?day-du=co", "vi")))
                .contains("không in số định danh")
                .doesNotContain("024168001288", "2420417733", "121345678", "1288", "0500000417");
    }

    @Test
    void every_allergy_stands_on_the_paper_however_rich_the_book_is_and_what_has_no_room_is_counted() {
        var full = text(pdf(FULL, "", "vi"));

        for (var number = 0; number < 12; number++) {
            assertThat(full).contains("Thuốc kháng sinh thứ " + number + " ");
        }
        assertThat(full)
                .containsPattern("và \\d+ mục khác trong sổ")
                .contains("chưa đạt mục tiêu", "khám gần nhất 12/10/2026", "quá hạn: 26/10/2026");
        assertThat(text(pdf(ENDLESS, "", "vi"))).containsPattern("Sổ còn ghi \\d+ dị ứng khác: phải mở sổ để đọc");
    }

    @Test
    void a_found_paper_does_not_tell_whether_anything_was_left_out() {
        assertThat(Stream.of(CONFIDING, Shelves.ADULT, UNDATED))
                .allSatisfy(book -> assertThat(text(pdf(book, "", "vi"))).contains("dù sổ có ghi hay không"));
    }

    @Test
    void what_is_private_is_left_out_unless_the_owner_wants_it() {
        var paper = text(pdf(CONFIDING, "", "vi"));
        assertThat(paper)
                .contains("Tờ này không in mục riêng tư, dù sổ có ghi hay không.", "Tăng huyết áp")
                .doesNotContainIgnoringCase("trầm cảm")
                .doesNotContain("HIV", "tâm lý", "giữ riêng", "tâm thần", "Uống thuốc từ 2024");
        assertThat(text(pdf(CONFIDING, "?day-du=co", "vi")))
                .contains("Trầm cảm", "Giai đoạn trầm cảm vừa", "Điều được giữ riêng", "Xét nghiệm HIV")
                .doesNotContain("không in.");

        assertThat(get("/so/" + CONFIDING + "/tom-tat", "vi").asString())
                .contains("/tom-tat?day-du=co", "Tờ này không in mục riêng tư")
                .doesNotContainIgnoringCase("trầm cảm");
        assertThat(get("/so/" + CONFIDING + "/tom-tat?day-du=co", "vi").asString())
                .contains("Giai đoạn trầm cảm vừa", "/tom-tat.pdf?day-du=co", "Tờ này có cả mục riêng tư");
    }

    @Test
    void a_guardian_takes_out_what_guardians_may_know_and_no_more() {
        assertThat(text(pdf(SMALL, "", "vi")))
                .contains(
                        "Nhóm máu: A, Rh âm",
                        "Không in gì ở phần này: chưa ai ghi, hoặc là mục riêng tư.",
                        "dù sổ có ghi hay không")
                .doesNotContain("Động kinh", "Tự kỷ", "Chưa ai ghi về bệnh", "Chưa ghi lần khám nào");
        assertThat(text(pdf(SMALL, "?day-du=co", "vi"))).contains("Động kinh", "Tự kỷ");
    }

    @Test
    void a_ward_of_seven_is_asked_before_a_paper_leaves_and_sees_later_that_it_did() throws Exception {
        var unasked = given().redirects().follow(false).get("/so/" + PUPIL + "/tom-tat.pdf");
        assertThat(unasked.statusCode()).isEqualTo(303);
        assertThat(unasked.header("Location")).endsWith("/so/" + PUPIL + "/tom-tat");
        assertThat(logged()).doesNotContain("one-page");

        assertThat(get("/so/" + PUPIL + "/tom-tat", "vi").asString())
                .contains("Hãy hỏi Lương Gia Huy trước khi in", "name=\"da-hoi\"");
        assertThat(pdf(PUPIL, "?da-hoi=co", "vi")).isNotEmpty();
        assertThat(logged()).contains("one-page", "one-page-agreed");
        assertThat(get("/so/" + PUPIL + "/ai-da-xem", "vi").asString()).contains("con đã được hỏi và đồng ý");

        assertThat(given().redirects()
                        .follow(false)
                        .get("/so/" + PUPIL + "/vao-truong.pdf")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/so/" + PUPIL + "/vao-truong.pdf?da-hoi=co", "vi").statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_may_only_look_takes_no_paper() throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute("update book_key set basis = 'authorised'");
        }
        for (var paper : List.of("tom-tat", "vao-truong")) {
            assertThat(get("/so/" + SMALL + "/" + paper + ".pdf", "vi").statusCode())
                    .isEqualTo(403);
            assertThat(get("/so/" + SMALL + "/" + paper, "vi").asString())
                    .contains("không cho mang ra ngoài")
                    .doesNotContain(paper + ".pdf");
        }
        assertThat(logged()).doesNotContain("one-page-agreed");
    }

    @Test
    void a_paper_that_the_reader_holds_is_not_printed_again_and_nobody_elses_book_is_there() {
        var path = "/so/" + Shelves.ADULT + "/tom-tat.pdf";
        var first = get(path, "vi");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Content-Disposition")).isEqualTo("inline; filename=\"tom-tat.pdf\"");
        assertThat(given().cookie("lang", "vi")
                        .header("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(path + "?day-du=co", "vi").header("ETag")).isNotEqualTo(first.header("ETag"));
        for (var part : List.of("/tom-tat", "/tom-tat.pdf", "/tom-tat?day-du=co")) {
            assertThat(get("/so/" + Shelves.SOMEBODY_ELSES + part, "vi").statusCode())
                    .isEqualTo(404);
            assertThat(get("/so/" + UUID.randomUUID() + part, "vi").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_page_shows_the_same_in_both_languages() throws Exception {
        for (var book : Map.of("adult", Shelves.ADULT, "child", Shelves.CHILD, "full", FULL, "bare", BARE)
                .entrySet()) {
            var page = get("/so/" + book.getValue() + "/tom-tat", "vi").asString();
            assertThat(page).doesNotContainPattern("\\bnull\\b").contains("Dị ứng", "/tom-tat.pdf\"");
            assertThat(get("/so/" + book.getValue() + "/tom-tat", "en").asString())
                    .contains("Allergies", "Get the PDF");
        }
        assertThat(get("/so/" + Shelves.CHILD + "/tom-tat", "vi").asString())
                .contains("cân nặng theo tuổi: bình thường", "Đến hạn khám sàng lọc trước tiêm");
        assertThat(get("/so/" + Shelves.ADULT, "vi").asString()).contains("/so/" + Shelves.ADULT + "/tom-tat\"");
    }

    private static Response get(String path, String language) {
        return given().cookie("lang", language).get(path);
    }

    private static byte[] pdf(UUID book, String query, String language) {
        var answer = get("/so/" + book + "/tom-tat.pdf" + query, language);
        assertThat(answer.statusCode()).as("%s", book).isEqualTo(200);
        return answer.asByteArray();
    }

    private static String text(byte[] pdf) {
        return Papers.text(pdf).replaceAll("\\s+", " ");
    }

    private static List<String> logged() throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from access_log")) {
            var what = new ArrayList<String>();
            while (rows.next()) {
                what.add(rows.getString(1));
            }
            return what;
        }
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000" + number);
    }
}
