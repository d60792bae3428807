package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;

/** Books as nobody would write them on purpose: every page of theirs opens, and no text becomes part of the page. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
class OddBooksTest {

    private static final List<String> PAGES = List.of(
            "",
            "/tien-su",
            "/tiem-chung",
            "/kham",
            "/kham/v0",
            "/kham/v3",
            "/chi-so",
            "/tang-truong",
            "/nhac",
            "/tom-tat",
            "/tom-tat?day-du=co",
            "/tom-tat.pdf",
            "/lich.ics");

    private static final String EVIL =
            "<script>alert(1)</script>\"'>&amp;]]>{head.name}{#if}\u202E\u2066 \uD83D\uDE00 $1 \\ %s";

    private static final Map<UUID, Book> BOOKS = books();

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
        Shelves.fill();
        for (var book : BOOKS.entrySet()) {
            Shelves.put(book.getKey(), book.getValue(), Shelves.MOTHER, null);
        }
    }

    @Test
    void every_page_opens_and_no_text_becomes_part_of_it() {
        var softly = new SoftAssertions();
        for (var language : List.of("vi", "en")) {
            for (var book : BOOKS.keySet()) {
                for (var page : PAGES) {
                    // a paper is set by the same rules in both languages, and takes longer than all pages together
                    if (page.endsWith(".pdf") && language.equals("en")) {
                        continue;
                    }
                    var answer = given().cookie("lang", language)
                            .urlEncodingEnabled(false)
                            .get("/so/" + book + page);
                    softly.assertThat(answer.statusCode()).as(book + page).isEqualTo(200);
                    softly.assertThat(answer.asString().contains("<script>alert"))
                            .as(book + page)
                            .isFalse();
                }
            }
            softly.assertThat(given().cookie("lang", language).get("/so").statusCode())
                    .isEqualTo(200);
        }
        softly.assertAll();
    }

    private static Map<UUID, Book> books() {
        var books = new LinkedHashMap<UUID, Book>();
        var number = 60;
        for (var birth : new String[] {"1850", "2149-12-31", "2026-11-22", "2025-06", "2024-02-29", null}) {
            books.put(id(number++), book(birth, "1850-01-01", EVIL, 5));
            books.put(id(number++), book(birth, "2150-12-31", EVIL, 5));
        }
        books.put(id(number++), book("2020-01-01", "2026-11-21", "x".repeat(64 * 1024), 5));
        books.put(id(number++), book("2020-01-01", "2026-11-21", "5;".repeat(32 * 1024), 5));
        books.put(id(number++), book("1970-01-01", "2026-11-21", "WBC 5 ".repeat(333), 20));
        books.put(id(number), book("1970-01-01", "2026-11-21", "12 mmol/L", 1_000));
        return books;
    }

    /** @param day of the newest visit, the others are days before it */
    private static Book book(String birth, String day, String text, int visits) {
        var person = new Person(
                text.length() > 200 ? "Lò Văn Páo" : text,
                Sex.FEMALE,
                birth == null ? null : PartialDate.parse(birth),
                false,
                List.of(),
                text,
                "-",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        var from = List.of("24021");
        var weight = new Measure("birth-weight", text, new BigDecimal("3100"), "g", false);
        var history = new History(
                List.of(new History.Allergy(new Coded("drug", text), text, text, text, from)),
                List.of(new History.Disease(new Coded(text, text), text, true, text, text, from)),
                List.of(),
                List.of(new History.Stated(text, from)),
                List.of(new History.RiskFactor(new Coded("tobacco", text), new Coded(text, text), text, true, from)),
                null,
                new History.Birth(null, true, null, weight, weight, text, text),
                null,
                List.of(),
                List.of(),
                List.of());
        return new Book(
                person,
                history,
                List.of(),
                null,
                IntStream.range(0, visits)
                        .mapToObj(at -> visit(at, day, at == 0 || text.length() < 200 ? text : "5", from))
                        .toList(),
                List.of(),
                null,
                List.of(new Source("24021", text, PartialDate.parse("2026-11-20"))),
                List.of());
    }

    private static Visit visit(int at, String day, String text, List<String> from) {
        var newest = PartialDate.parse(day);
        var date = at == 3
                ? null
                : at == 4
                        ? new PartialDate(newest.year(), null, null)
                        : newest.year() == 1850
                                ? newest
                                : PartialDate.of(newest.earliest().minusDays(at));
        return new Visit(
                "v" + at,
                date,
                date,
                date,
                text,
                text,
                text,
                List.of(
                        new Measure("weight", text, new BigDecimal("12.3456789012345678"), "kg", false),
                        new Measure("height", text, new BigDecimal("20"), "cm", false),
                        new Measure("systolic", "150", new BigDecimal("150"), "mm[Hg]", false),
                        new Measure(text, text, null, text, true)),
                true,
                List.of(new Visit.Finding("mental", text), new Visit.Finding(text, text)),
                text,
                List.of(
                        new Visit.Result(text, text, text, text),
                        new Visit.Result(null, null, "Glucose", text),
                        new Visit.Result(null, null, "Protein niệu", text),
                        new Visit.Result(null, null, "Công thức máu", text)),
                List.of(
                        new Visit.Diagnosis(text, text, text),
                        new Visit.Diagnosis(at % 2 == 0 ? "I10" : "E11", null, null)),
                from);
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000" + number);
    }
}
