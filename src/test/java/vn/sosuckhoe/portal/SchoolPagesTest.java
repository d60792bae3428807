package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.paper.Papers;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class SchoolPagesTest {

    private static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000011");
    private static final UUID CROWDED = UUID.fromString("00000000-0000-4000-8000-000000000012");
    private static final UUID UNCHECKED = UUID.fromString("00000000-0000-4000-8000-000000000013");
    private static final UUID UNDATED = UUID.fromString("00000000-0000-4000-8000-000000000014");
    private static final UUID OLDER = UUID.fromString("00000000-0000-4000-8000-000000000015");

    @BeforeEach
    void children_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
        Shelves.put(PUPIL, pupil(), null, Shelves.MOTHER);
        Shelves.put(CROWDED, crowded(), null, Shelves.MOTHER);
        Shelves.put(UNCHECKED, SampleBooks.bare(), Shelves.MOTHER, null);
        Shelves.put(UNDATED, SampleBooks.empty(), Shelves.MOTHER, null);
    }

    @Test
    void the_paper_is_one_tagged_page_with_a_title_a_language_and_its_own_fonts() throws Exception {
        for (var book : List.of(PUPIL, CROWDED, Shelves.NEWBORN, UNCHECKED, UNDATED)) {
            var pdf = pdf(book, "vi");
            Files.write(
                    Files.createDirectories(Path.of("target/pages"))
                            .resolve("vi-" + book.toString().substring(34) + "-school.pdf"),
                    pdf);
            assertThat(pdf).hasSizeLessThan(150_000);
            assertThat(Papers.faults(pdf)).as("%s", book).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as("pages of %s", book).isEqualTo(1);
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
                assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Phiếu tiêm chủng khi vào trường");
                assertThat(fonts(document)).isNotEmpty().allMatch(PDType0Font::isEmbedded);
            }
        }
    }

    @Test
    void the_paper_says_who_what_was_given_what_is_missing_and_from_whom_in_the_order_of_reading() throws Exception {
        var text = Papers.text(pdf(PUPIL, "vi")).replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "Phiếu tiêm chủng khi vào trường",
                        "Nghị định 165/2026/NĐ-CP, Điều 5 khoản 3.",
                        "Trẻ: Lương Thị Bảo Ngân",
                        "Ngày sinh: 03/02/2024",
                        "Giới tính: Nữ",
                        "Đến 21/11/2026 còn thiếu 1 loại đã đến hạn: Sởi – rubella (từ 03/08/2025).",
                        "Mũi 1: 10/02/2024",
                        "Đủ theo lịch",
                        "Mũi 1: 08/04/2024",
                        "09/05/2024 (không tính vào lịch)",
                        "Chưa đến hạn; mũi 2 từ 01/12/2026",
                        "Thiếu mũi 2: đến hạn khám sàng lọc trước tiêm từ 03/08/2025",
                        "Nơi ở chưa triển khai",
                        "Mũi khác trong sổ: Vắc xin lạ, 11/02/2025.",
                        "Lịch dùng để đối chiếu:",
                        "bản 2026-07-01.",
                        "Dữ liệu đến 10:42 ngày 21/11/2026",
                        "Nguồn: " + SampleBooks.STATION,
                        "Không phải giấy chứng nhận.");
        assertThat(text).doesNotContain("HPV", "024324000417", "giả lập");
    }

    @Test
    void whatever_stands_in_names_is_printed_as_far_as_it_goes() throws Exception {
        var odd = "\u0338</fo:block><x a='1\"2'>&#x0;&lt; ]]> \u202eđảo\u202c \ud83d\ude00 \u1780 ";
        for (var name : List.of(odd, "Vắc".repeat(100), "A\u0301".repeat(400), "{inject:x} {#if}")) {
            var doses = List.of(dose(name, "2024-02-10"), dose(name + "2", "2024-02-11"));
            var verdicts = List.of(
                    counts(name, 1, Outcome.VALID),
                    new Verdict(Outcome.NOT_EVALUATED, Reason.of(Reason.Kind.UNKNOWN_VACCINE), List.of()));
            var sources = List.of(new Source(name, name, PartialDate.parse("2026-10-12")));
            var id = UUID.randomUUID();
            Shelves.put(
                    id,
                    with(SampleBooks.child(), doses, verdicts, List.of(open(name, 2, "2025-08-03")), sources),
                    null,
                    Shelves.MOTHER);

            assertThat(Papers.faults(pdf(id, "vi"))).isEmpty();
            assertThat(get("/so/" + id + "/vao-truong", "vi").asString()).doesNotContain("<x a=", "</fo:block>");
        }
    }

    @Test
    void a_paper_of_invented_people_says_so() throws Exception {
        assertThat(Papers.text(pdf(CROWDED, "vi"))).contains("Dữ liệu giả lập");
        assertThat(get("/so/" + CROWDED + "/vao-truong", "vi").asString()).contains("Dữ liệu giả lập");
    }

    @Test
    void a_book_that_was_not_assessed_says_why() throws Exception {
        assertThat(Papers.text(pdf(UNCHECKED, "vi")).replaceAll("\\s+", " "))
                .contains("Chưa tính được mũi còn thiếu. Sổ chưa được đối chiếu", "BCG");
        assertThat(get("/so/" + UNDATED + "/vao-truong", "vi").asString())
                .contains("Sổ không có ngày sinh đủ ngày, tháng, năm");
    }

    @Test
    void the_page_shows_the_same_in_both_languages_and_on_whose_behalf() throws Exception {
        var page = get("/so/" + PUPIL + "/vao-truong", "vi").asString();
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve("vi-school.html"), page);
        assertThat(page)
                .contains("Bạn đang xem thay mặt Lương Thị Bảo Ngân", "Thiếu mũi 2", "/vao-truong.pdf\"")
                .doesNotContainPattern("\\bnull\\b");
        assertThat(get("/so/" + PUPIL + "/vao-truong", "en").asString())
                .contains("Dose 2 missing: due for the check before vaccination since 03/08/2025");
        assertThat(Papers.text(pdf(PUPIL, "en"))).containsPattern("It is\\s+not a certificate\\.");
    }

    @Test
    void a_paper_that_the_reader_holds_is_not_printed_again() {
        var path = "/so/" + PUPIL + "/vao-truong.pdf";
        var first = get(path, "vi");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Content-Disposition")).isEqualTo("inline; filename=\"vao-truong.pdf\"");
        assertThat(given().cookie("lang", "vi")
                        .header("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/so/" + Shelves.SOMEBODY_ELSES + "/vao-truong.pdf", "vi")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response get(String path, String language) {
        return given().cookie("lang", language).get(path);
    }

    private static byte[] pdf(UUID book, String language) {
        var answer = get("/so/" + book + "/vao-truong.pdf", language);
        assertThat(answer.statusCode()).as("%s", book).isEqualTo(200);
        return answer.asByteArray();
    }

    private static List<PDType0Font> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return (PDType0Font) resources.getFont(name);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Book pupil() {
        var doses = List.of(
                dose("BCG", "2024-02-10"),
                dose("5 trong 1", "2024-04-08"),
                dose("5 trong 1", "2024-05-09"),
                dose("Sởi", "2024-11-05"),
                dose("Vắc xin lạ", "2025-02-11"));
        var verdicts = List.of(
                counts("BCG", 1, Outcome.VALID),
                counts("DPT", 1, Outcome.VALID),
                counts("DPT", 2, Outcome.NOT_VALID),
                counts("MR", 1, Outcome.VALID),
                new Verdict(Outcome.NOT_EVALUATED, Reason.of(Reason.Kind.UNKNOWN_VACCINE), List.of()));
        var groups = List.of(
                closed("BCG", Standing.COMPLETE),
                open("DPT", 2, "2026-12-01"),
                open("MR", 2, "2025-08-03"),
                closed("PCV", Standing.NOT_ROLLED_OUT),
                closed("HPV", Standing.NOT_FOR_THIS_PERSON));
        return with(
                SampleBooks.child(),
                doses,
                verdicts,
                groups,
                SampleBooks.child().sources());
    }

    /** Twelve groups of five doses each, under long names. */
    private static Book crowded() {
        var doses = new ArrayList<Dose>();
        var verdicts = new ArrayList<Verdict>();
        var groups = new ArrayList<GroupForecast>();
        for (var group = 1; group <= 12; group++) {
            var code = "BỆNH RẤT DÀI TÊN SỐ " + group;
            for (var number = 1; number <= 5; number++) {
                doses.add(dose("Vắc xin " + group, "2024-0" + number + "-11"));
                verdicts.add(counts(code, number, number == 5 ? Outcome.NOT_VALID : Outcome.VALID));
            }
            groups.add(open(code, 5, "2025-08-03"));
        }
        var station = List.of(new Source("24021", "Trạm Y tế giả lập 24021", PartialDate.parse("2026-10-12")));
        return with(SampleBooks.child(), doses, verdicts, groups, station);
    }

    private static Book with(
            Book book, List<Dose> doses, List<Verdict> verdicts, List<GroupForecast> groups, List<Source> sources) {
        return new BookOf(book.person())
                .history(book.history())
                .doses(doses)
                .schedule(new Assessment("tcmr 2026-07-01", LocalDate.of(2026, 11, 20), verdicts, groups, null))
                .sources(sources)
                .written();
    }

    private static Dose dose(String name, String day) {
        return new Dose(null, name, null, null, PartialDate.parse(day), null, null, true, List.of("24021"));
    }

    private static Verdict counts(String group, int number, Outcome outcome) {
        return new Verdict(outcome, null, List.of(new Count(group, number, outcome, null)));
    }

    private static GroupForecast closed(String group, Standing standing) {
        return new GroupForecast(group, standing, null, null, null, null);
    }

    private static GroupForecast open(String group, int number, String day) {
        var on = new Dated(LocalDate.parse(day), Reason.of(Reason.Kind.RECOMMENDED_AGE));
        var overdue = new Dated(on.day().plusMonths(1), on.why());
        return new GroupForecast(
                group, Standing.OPEN, "s", new NextDose(number, "V", on, on, overdue, null), null, null);
    }
}
