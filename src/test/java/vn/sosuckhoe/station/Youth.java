package vn.sosuckhoe.station;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.Tokens;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Reader;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.projection.work.Replica;
import vn.sosuckhoe.record.Attestation;
import vn.sosuckhoe.record.Attestations;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

/** A youth of 16 with both parents, and what staff say of the three: through the record, the projection, pages and API. */
final class Youth implements AutoCloseable {

    static final String YOUTH = "024210000111";
    static final String MOTHER = "024190001234";
    static final String FATHER = "024088001234";
    static final String SECRET_DAY = "2026-10-05";
    static final UUID BOOK = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final UUID MOTHERS = UUID.fromString("00000000-0000-4000-8000-0000000000f2");

    private final Pool pool = bean(Pool.class);
    private final Shelf shelf = bean(Shelf.class);
    private final Attestations attestations = bean(Attestations.class);
    private final Replica replica;

    Youth() throws Exception {
        on(TODAY.toString());
        EmbeddedDatabase.empty();
        replica = new Replica("custody", bean(Vertx.class), bean(RecordReader.class), pool, 10);
        settle(
                BOOK,
                YOUTH,
                record().person(STATION, "2026-01-01", "LƯƠNG GIA BẢO", person -> person.born("2010-06-01")
                                .address("xóm 1", "01", null, "00004")
                                .relative("2", MOTHER, "HOÀNG THỊ MAI", true)
                                .relative("1", FATHER, "LƯƠNG VĂN CHA", true))
                        .says(STATION, "2026-03-15", "v0", visit("v0", "2026-03-14", "Khám định kỳ", null))
                        .says(STATION, "2026-10-06", "v1", visit("v1", SECRET_DAY, "Tư vấn riêng", null)));
        settle(MOTHERS, MOTHER, record().person(STATION, "2026-01-01", "HOÀNG THỊ MAI", person -> person.born(
                        "1990-02-02")
                .relative("1", FATHER, "LƯƠNG VĂN CHA", false)
                .relative("3", YOUTH, "Lương Gia Bảo", false)));
        work();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static void settle(UUID citizen, String number, Records told) throws Exception {
        try (var feed = new RecordFeed()) {
            feed.people(List.of(citizen));
            feed.identifiers(citizen, List.of(Identifier.active(IdentifierType.PERSONAL_ID, number)));
            feed.say(told.build().entries().stream()
                    .map(entry -> new Saying(citizen, entry))
                    .toList());
        }
    }

    /** @param second after ten in the morning: of one subject the latest counts */
    void say(Draft draft, int second) {
        var said = new Attestation(
                STATION,
                "00004",
                Map.of(),
                Identifier.active(IdentifierType.PERSONAL_ID, YOUTH),
                draft,
                Map.of(),
                Instant.parse("2026-11-22T03:00:00Z").plusSeconds(second));
        assertThat(attestations.take(said).await().indefinitely()).isEqualTo(Attestation.Answer.RECORDED);
    }

    void work() {
        while (replica.round() > 0) {
            // until nothing is left
        }
    }

    boolean opens(String personalId, LocalDate day) {
        return shelf.open(BOOK, new Reader(personalId, "A", "s", "own", "book"), day)
                        .await()
                        .indefinitely()
                != null;
    }

    boolean seesLog(String personalId, LocalDate day) {
        return shelf.viewings(BOOK, personalId, day).await().indefinitely() != null;
    }

    String read(String personalId) {
        var ready = shelf.open(BOOK, new Reader(personalId, "A", "s", "own", "book"), TODAY)
                .await()
                .indefinitely();
        return new String(BookJson.json(BookJson.read(ready.gzip())), UTF_8);
    }

    List<Shelved> shelfOf(String personalId) {
        return shelf.shelfOf(new Reader(personalId, "A", "s", "own", "cover"), TODAY)
                .await()
                .indefinitely();
    }

    /** It told one day for all guardians. */
    void boundByAnOlderRelease() {
        pool.query("update book set guardian_ends = null").executeAndAwait();
    }

    long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }

    @Override
    public void close() throws Exception {
        replica.close();
        EmbeddedDatabase.empty();
    }

    static void on(String day) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")), Clock.class);
    }

    /** @param part of the API's address of the book, e.g. {@code /checkups} */
    static Response api(String personalId, String part) {
        return asked(personalId, "/" + BOOK + part);
    }

    static Response apiShelf(String personalId) {
        return asked(personalId, "");
    }

    private static Response asked(String personalId, String path) {
        return given().auth().oauth2(Tokens.citizen(personalId)).get("/api/books" + path);
    }

    static String page(String path) {
        var page = given().cookie("lang", "vi").redirects().follow(false).get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    static Response post(String path, Map<String, String> form) {
        return given().cookie("lang", "vi")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .redirects()
                .follow(false)
                .post(path);
    }

    /** Signed in to the pages as the one whose book it is. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(user = "youth", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = YOUTH), @Claim(key = "sid", value = "s-2")})
    @interface AsYouth {}

    /** Signed in to the pages as the mother. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "personal_id", value = MOTHER),
                @Claim(key = "sid", value = "s-1"),
                @Claim(key = "name", value = "Hoàng Thị Mai")
            })
    @interface AsMother {}

    /** Signed in to the pages as the nurse of the station in whose commune they live. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = STATION),
                @Claim(key = "commune", value = "00004"),
                @Claim(key = "sid", value = "s-3"),
                @Claim(key = "name", value = "Vi Thị Lan")
            })
    @interface AsNurse {}

    /** Signed in to the pages as the nurse of a station somewhere else. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(user = "yta", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24077"),
                @Claim(key = "commune", value = "00070"),
                @Claim(key = "sid", value = "s-4")
            })
    @interface AsStranger {}
}
