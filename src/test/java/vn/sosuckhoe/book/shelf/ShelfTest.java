package vn.sosuckhoe.book.shelf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.binding.Bindery;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ShelfTest {

    private static final String CHILD = "024208000111";
    private static final String MOTHER = "024190000222";
    private static final String NEIGHBOUR = "024190000333";
    private static final UUID BOOK = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LocalDate EIGHTEENTH = LocalDate.of(2026, 5, 20);
    private static final LocalDate DAY_BEFORE = EIGHTEENTH.minusDays(1);

    @Inject
    Shelf shelf;

    @Inject
    Pool pool;

    @BeforeEach
    void a_child_with_a_mother() throws Exception {
        EmbeddedDatabase.empty();
        put(1, "Lò Văn Páo", guardian(MOTHER));
    }

    @Test
    void the_owner_reads_the_bytes_that_were_bound() {
        var ready = shelf.open(BOOK, reader(CHILD, "s1"), DAY_BEFORE).await().indefinitely();

        assertThat(ready.relation()).isEqualTo(Relation.OWNER);
        assertThat(BookJson.read(ready.gzip()).person().name()).isEqualTo("Lò Văn Páo");
        assertThat(ready.etag()).isEqualTo(BookJson.etag(BookJson.json(BookJson.read(ready.gzip()))));
    }

    @Test
    void a_guardian_reads_until_the_18th_birthday_and_not_on_it() {
        assertThat(shelf.open(BOOK, reader(MOTHER, "s1"), DAY_BEFORE)
                        .await()
                        .indefinitely()
                        .relation())
                .isEqualTo(Relation.GUARDIAN);
        assertThat(shelf.open(BOOK, reader(MOTHER, "s1"), EIGHTEENTH).await().indefinitely())
                .isNull();
        assertThat(shelf.shelfOf(reader(MOTHER, "s1"), DAY_BEFORE).await().indefinitely())
                .hasSize(1);
        assertThat(shelf.shelfOf(reader(MOTHER, "s1"), EIGHTEENTH).await().indefinitely())
                .isEmpty();
    }

    @Test
    void what_is_kept_from_a_day_on_is_kept_although_nobody_made_the_book_anew() {
        var from = DAY_BEFORE.minusYears(3);
        put(2, "Cả cuốn", guardian(MOTHER), "Bản cho người giám hộ", from);

        assertThat(nameReadBy(MOTHER, from.minusDays(1))).isEqualTo("Cả cuốn");
        assertThat(nameReadBy(MOTHER, from)).isEqualTo("Bản cho người giám hộ");
        assertThat(nameReadBy(CHILD, from)).isEqualTo("Cả cuốn");
        put(3, "Cả cuốn", guardian(MOTHER), "Bản cho người giám hộ", null);
        assertThat(nameReadBy(MOTHER, from.minusDays(1))).isEqualTo("Bản cho người giám hộ");
    }

    private String nameReadBy(String personalId, LocalDate today) {
        var ready = shelf.open(BOOK, reader(personalId, "s1"), today).await().indefinitely();
        return BookJson.read(ready.gzip()).person().name();
    }

    @Test
    void somebody_else_gets_the_same_answer_as_for_a_book_that_is_not_there() {
        assertThat(shelf.open(BOOK, reader(NEIGHBOUR, "s1"), DAY_BEFORE).await().indefinitely())
                .isNull();
        assertThat(shelf.open(UUID.randomUUID(), reader(CHILD, "s1"), DAY_BEFORE)
                        .await()
                        .indefinitely())
                .isNull();
        assertThat(shelf.viewings(BOOK, NEIGHBOUR, DAY_BEFORE).await().indefinitely())
                .isNull();
        assertThat(shelf.shelfOf(reader(NEIGHBOUR, "s1"), DAY_BEFORE).await().indefinitely())
                .isEmpty();
        assertThat(logged()).isZero();
    }

    @Test
    void each_reading_by_a_guardian_is_logged_before_it_is_answered() {
        shelf.open(BOOK, reader(MOTHER, "s1"), DAY_BEFORE).await().indefinitely();
        assertThat(logged()).isEqualTo(1);
        shelf.open(BOOK, reader(MOTHER, "s1"), DAY_BEFORE).await().indefinitely();
        assertThat(logged()).isEqualTo(2);

        assertThat(shelf.viewings(BOOK, CHILD, DAY_BEFORE).await().indefinitely())
                .hasSize(2)
                .allSatisfy(viewing -> assertThat(viewing.relation()).isEqualTo("GUARDIAN"));
    }

    @Test
    void who_looked_before_two_people_turned_out_to_be_one_is_told_to_the_one() throws Exception {
        var newborn = UUID.randomUUID();
        var before = UUID.randomUUID();
        try (var owner = EmbeddedDatabase.connection();
                var add = owner.prepareStatement("insert into citizen (id, merged_into) values (?, ?)");
                var view = owner.prepareStatement("insert into access_log (citizen, reader, role, purpose, what)"
                        + " values (?, 'x', 'nurse', 'care', 'book')")) {
            for (var merge : List.of(List.of(newborn, BOOK), List.of(before, newborn))) {
                add.setObject(1, merge.get(0));
                add.setObject(2, merge.get(1));
                add.execute();
                view.setObject(1, merge.get(0));
                view.execute();
            }
        }

        assertThat(shelf.viewings(BOOK, CHILD, DAY_BEFORE).await().indefinitely())
                .extracting(Viewing::role)
                .containsExactly("nurse", "nurse");
        assertThat(shelf.viewings(newborn, CHILD, DAY_BEFORE).await().indefinitely())
                .isNull();
    }

    @Test
    void a_ward_seen_from_the_outside_is_told_once_a_sign_in() {
        for (var session : List.of("day-1", "day-1", "day-2", "day-1")) {
            shelf.shelfOf(reader(MOTHER, session), DAY_BEFORE).await().indefinitely();
        }
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void the_owner_leaves_one_row_a_session() {
        for (var session : List.of("day-1", "day-1", "day-2", "day-1", "day-2")) {
            shelf.open(BOOK, reader(CHILD, session), DAY_BEFORE).await().indefinitely();
        }
        await().untilAsserted(() -> assertThat(logged()).isEqualTo(2));

        // another replica, or this one after its memory was emptied
        var forgetful = new AccessLog(pool);
        forgetful.ownReading(BOOK, reader(CHILD, "day-1"));
        forgetful.ownReading(BOOK, reader(CHILD, "day-3"));
        await().untilAsserted(() -> assertThat(logged()).isEqualTo(3));
    }

    @Test
    void nobody_has_viewed_a_new_book() {
        assertThat(shelf.viewings(BOOK, CHILD, DAY_BEFORE).await().indefinitely())
                .isEmpty();
    }

    @Test
    void the_own_book_stands_first_then_from_the_oldest_to_the_youngest() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        bind(new BoundBook(ids.get(0), 1, "e", new byte[0], cover("Bé", "2020-02"), guardian(MOTHER), null));
        bind(new BoundBook(
                ids.get(1),
                1,
                "e",
                new byte[0],
                cover("Mẹ", "1990"),
                List.of(new Holder(MOTHER, Relation.OWNER, null)),
                null));
        bind(new BoundBook(ids.get(2), 1, "e", new byte[0], cover("Chưa rõ", null), guardian(MOTHER), null));

        assertThat(shelf.shelfOf(reader(MOTHER, "s1"), DAY_BEFORE).await().indefinitely())
                .extracting(shelved -> shelved.cover().name())
                .containsExactly("Mẹ", "Lò Văn Páo", "Bé", "Chưa rõ");
    }

    @Test
    void an_older_revision_never_replaces_a_newer_one_nor_its_keys() {
        put(5, "Mới", List.of(new Holder(CHILD, Relation.OWNER, null)));
        put(4, "Cũ", guardian(MOTHER));

        assertThat(BookJson.read(shelf.open(BOOK, reader(CHILD, "s"), DAY_BEFORE)
                                .await()
                                .indefinitely()
                                .gzip())
                        .person()
                        .name())
                .isEqualTo("Mới");
        assertThat(shelf.shelfOf(reader(MOTHER, "s1"), DAY_BEFORE).await().indefinitely())
                .isEmpty();
        assertThat(shelf.open(BOOK, reader(MOTHER, "s"), DAY_BEFORE).await().indefinitely())
                .isNull();
    }

    @Test
    void the_version_counts_contents_and_not_revisions() {
        put(2, "Lò Văn Páo", guardian(MOTHER));
        assertThat(number("select version from book")).isEqualTo(1);
        put(3, "Lò Văn Pao", guardian(MOTHER));
        assertThat(number("select version from book")).isEqualTo(2);
    }

    @Test
    void a_book_taken_away_takes_its_keys_along() {
        assertThat(Bindery.takeAway(pool, 1, List.of(BOOK)).await().indefinitely())
                .isEqualTo(1);

        assertThat(number("select count(*) from book_key")).isZero();
        assertThat(shelf.open(BOOK, reader(CHILD, "s"), DAY_BEFORE).await().indefinitely())
                .isNull();
    }

    private void put(long revision, String name, List<Holder> holders) {
        bind(bound(revision, name, holders));
    }

    private void put(long revision, String name, List<Holder> holders, String forGuardians, LocalDate from) {
        bind(bound(revision, name, holders).forGuardians(book(forGuardians), from));
    }

    private static BoundBook bound(long revision, String name, List<Holder> holders) {
        var cover = new Cover(name, Sex.MALE, PartialDate.parse("2008-05-20"), null, null, null, null, null);
        return BoundBook.of(BOOK, revision, book(name), cover, holders, null);
    }

    private static Book book(String name) {
        return Somebody.named(name).sex(Sex.MALE).born("2008-05-20").book().written();
    }

    private void bind(BoundBook book) {
        Bindery.put(pool, 1, List.of(book)).await().indefinitely();
    }

    private static List<Holder> guardian(String personalId) {
        return List.of(new Holder(CHILD, Relation.OWNER, null), new Holder(personalId, Relation.GUARDIAN, EIGHTEENTH));
    }

    private static String cover(String name, String birthDate) {
        return BookJson.cover(new Cover(
                name, null, birthDate == null ? null : PartialDate.parse(birthDate), null, null, null, null, null));
    }

    private static Reader reader(String personalId, String session) {
        return new Reader(personalId, "Người đọc", session, "own", "book");
    }

    private long logged() {
        return number("select count(*) from access_log");
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
