package vn.sosuckhoe.book.staff;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Viewing;
import vn.sosuckhoe.book.staff.Permits.Broken;
import vn.sosuckhoe.person.PersonalId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class StaffShelfTest {

    private static final String HERE = "07351";
    private static final String ELSEWHERE = "07354";
    private static final String REASON = "bất tỉnh ngoài đường";
    private static final StaffReader NURSE = nurse("yta.24021", "24021", HERE, "s1");

    @Inject
    StaffShelf shelf;

    @Inject
    Permits permits;

    @Inject
    Shelf citizens;

    @Inject
    Pool pool;

    @BeforeEach
    void a_mother_of_this_commune_and_a_neighbour_of_another() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
        lives(Books.MOTHERS, HERE);
        lives(Books.NEIGHBOURS, ELSEWHERE);
    }

    @Test
    void a_permit_opens_the_whole_book_of_somebody_of_the_commune_and_the_owner_sees_it() {
        var permit = give(Books.MOTHERS, NURSE);

        var opened = open(Books.MOTHERS, permit, NURSE);

        assertThat(BookJson.read(opened.book().gzip()).person().name()).isEqualTo("Lương Thị Mẹ");
        assertThat(opened.purpose()).isEqualTo(Purpose.VISIT);
        assertThat(viewings(Books.MOTHERS, Books.MOTHER)).singleElement().satisfies(viewing -> {
            assertThat(viewing.readerName()).isEqualTo("Vi Thị Lan");
            assertThat(viewing.role()).isEqualTo("station-staff");
            assertThat(viewing.facility()).isEqualTo("24021");
            assertThat(viewing.purpose()).isEqualTo("visit");
            assertThat(viewing.what()).isEqualTo("book");
        });
    }

    @Test
    void every_opening_is_told_anew() {
        var permit = give(Books.MOTHERS, NURSE);
        open(Books.MOTHERS, permit, NURSE);
        open(Books.MOTHERS, permit, NURSE);

        assertThat(viewings(Books.MOTHERS, Books.MOTHER)).hasSize(2);
    }

    @Test
    void nobody_gets_a_permit_for_a_book_of_another_commune_of_no_commune_or_for_none() {
        assertThat(give(Books.NEIGHBOURS, NURSE)).isNull();
        assertThat(give(Books.CHILDS, NURSE)).isNull();
        assertThat(give(UUID.randomUUID(), NURSE)).isNull();
        assertThat(number("select count(*) from staff_permit")).isZero();
    }

    @Test
    void staff_of_two_communes_open_books_of_both() {
        var both = new StaffReader("yta", "Y tá", "24021", List.of(HERE, ELSEWHERE), "s1");

        assertThat(give(Books.MOTHERS, both)).isNotNull();
        assertThat(give(Books.NEIGHBOURS, both)).isNotNull();
    }

    @Test
    void a_permit_opens_for_the_one_sign_in_of_the_one_person_it_was_given_to_and_for_no_other_book() {
        var permit = give(Books.MOTHERS, NURSE);

        Stream.of(
                        nurse("yta.24022", "24021", HERE, "s1"),
                        nurse("yta.24021", "24022", HERE, "s1"),
                        nurse("yta.24021", "24021", HERE, "s2"),
                        nurse("yta.24021", "24021", ELSEWHERE, "s1"))
                .forEach(other -> assertThat(open(Books.MOTHERS, permit, other))
                        .as("%s", other)
                        .isNull());
        assertThat(open(Books.NEIGHBOURS, permit, NURSE)).isNull();
        assertThat(open(Books.MOTHERS, UUID.randomUUID(), NURSE)).isNull();
        assertThat(number("select count(*) from access_log")).isZero();
    }

    @Test
    void a_permit_ends_after_half_an_hour_and_when_the_person_moves_away() throws Exception {
        var permit = give(Books.MOTHERS, NURSE);
        assertThat(number("select extract(minute from until - given_at)::bigint from staff_permit"))
                .isEqualTo(30);

        asOwner("update staff_permit set until = now() - interval '1 second'");
        assertThat(open(Books.MOTHERS, permit, NURSE)).isNull();

        var another = give(Books.MOTHERS, NURSE);
        lives(Books.MOTHERS, ELSEWHERE);
        assertThat(open(Books.MOTHERS, another, NURSE)).isNull();
        assertThat(number("select count(*) from access_log")).isZero();
    }

    @Test
    void what_cannot_be_logged_is_not_read() throws Exception {
        var permit = give(Books.MOTHERS, NURSE);
        asOwner("revoke insert on access_log from ssk_app");
        try {
            assertThatThrownBy(() -> open(Books.MOTHERS, permit, NURSE)).hasMessageContaining("access_log");
        } finally {
            asOwner("grant insert on access_log to ssk_app");
        }
        assertThat(open(Books.MOTHERS, permit, NURSE)).isNotNull();
    }

    @Test
    void an_emergency_opens_a_book_of_elsewhere_by_number_and_the_owner_reads_the_reason() {
        var opened = (Broken.Opened) breakGlass(Books.NEIGHBOUR, NURSE);

        assertThat(opened.book()).isEqualTo(Books.NEIGHBOURS);
        assertThat(open(opened.book(), opened.permit(), NURSE).purpose()).isEqualTo(Purpose.EMERGENCY);
        assertThat(viewings(Books.NEIGHBOURS, Books.NEIGHBOUR)).singleElement().satisfies(viewing -> {
            assertThat(viewing.isEmergency()).isTrue();
            assertThat(viewing.reason()).isEqualTo(REASON);
        });
    }

    @Test
    void numbers_cannot_be_fished_for() {
        IntStream.range(0, 5).forEach(tried -> assertThat(breakGlass("00119999999" + tried, NURSE))
                .isEqualTo(new Broken.NobodyFound()));

        assertThat(breakGlass(Books.NEIGHBOUR, NURSE)).isEqualTo(new Broken.TooManyTries());
        assertThat(number("select count(*) from staff_permit")).isZero();
        assertThat(number("select count(*) from staff_listing where what = 'emergency' and shown = 0"))
                .isEqualTo(5);
        assertThat(breakGlass(Books.NEIGHBOUR, nurse("bacsi.24021", "24021", HERE, "s3")))
                .isInstanceOf(Broken.Opened.class);
    }

    @Test
    void of_many_tries_at_once_no_more_than_five_get_through() {
        var tries = IntStream.range(0, 12)
                .mapToObj(n -> permits.breakGlass(new PersonalId(Books.NEIGHBOUR), REASON, NURSE))
                .toList();

        var answers = Uni.join().all(tries).andFailFast().await().indefinitely();

        assertThat(answers).filteredOn(Broken.Opened.class::isInstance).hasSize(5);
    }

    @Test
    void neither_a_reader_nor_a_permit_says_who_it_is_when_printed() {
        assertThat(nurse("024190001234", "24021", HERE, "s").toString()).doesNotContain("024190001234");
    }

    private UUID give(UUID book, StaffReader staff) {
        return permits.give(book, staff, Purpose.VISIT).await().indefinitely();
    }

    private OpenedByStaff open(UUID book, UUID permit, StaffReader staff) {
        return shelf.open(book, permit, staff, "book").await().indefinitely();
    }

    private Broken breakGlass(String number, StaffReader staff) {
        return permits.breakGlass(new PersonalId(number), REASON, staff).await().indefinitely();
    }

    private List<Viewing> viewings(UUID book, String owner) {
        return citizens.viewings(book, owner, LocalDate.of(2026, 11, 22))
                .await()
                .indefinitely();
    }

    private static StaffReader nurse(String user, String facility, String commune, String session) {
        return new StaffReader(user, "Vi Thị Lan", facility, List.of(commune), session);
    }

    private void lives(UUID book, String commune) {
        pool.preparedQuery("update book set commune = $2 where citizen = $1").executeAndAwait(Tuple.of(book, commune));
    }

    private static void asOwner(String sql) throws Exception {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
