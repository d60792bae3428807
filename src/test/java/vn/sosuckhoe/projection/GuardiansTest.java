package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;

class GuardiansTest {

    private static final String CHILD = "024215000111";
    private static final String MOTHER = "024190001234";
    private static final String FATHER = "024088001234";
    private static final String HEAD = "024170009999";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate EIGHTEENTH = LocalDate.of(2033, 6, 1);

    @Test
    void both_parents_hold_keys_when_the_record_names_both() {
        assertThat(keys(family())).containsExactly(guardian(FATHER, EIGHTEENTH), guardian(MOTHER, EIGHTEENTH));
    }

    @Test
    void custody_that_staff_ended_goes_before_what_every_record_says_until_it_is_newly_confirmed() {
        var ended = family().says(STATION, "2026-01-01", FATHER, link(FATHER, "ended"))
                // a hospital that hears of it later and knows nothing of custody
                .person(HOSPITAL, "2026-06-01", "Lò Văn Páo", person -> person.born("2015-06-01")
                        .relative("1", FATHER, "LÒ VĂN A", true));
        assertThat(keys(ended)).containsExactly(guardian(MOTHER, EIGHTEENTH));

        ended.says(HOSPITAL, "2026-07-01", FATHER, link(FATHER, "parent"));
        assertThat(keys(ended)).containsExactly(guardian(FATHER, EIGHTEENTH, "parent"), guardian(MOTHER, EIGHTEENTH));

        ended.says(STATION, "2026-08-01", FATHER, link(FATHER, "ended"));
        assertThat(keys(ended)).containsExactly(guardian(MOTHER, EIGHTEENTH));
    }

    @Test
    void who_was_ended_is_no_guardian_in_the_book_either() {
        var book = family().says(STATION, "2026-01-01", FATHER, link(FATHER, "ended"))
                .book();
        assertThat(book.person().relations())
                .extracting(Person.Relation::name, Person.Relation::guardian, Person.Relation::basis)
                .containsExactlyInAnyOrder(tuple("Lò Thị Mẩy", true, "record"), tuple("Lò Văn A", false, null));
    }

    @Test
    void a_child_in_an_institution_is_read_by_its_head_and_by_no_parent_whose_custody_ended() {
        var told = family().says(STATION, "2026-01-01", FATHER, link(FATHER, "ended"))
                .says(STATION, "2026-01-01", MOTHER, link(MOTHER, "ended"))
                .says(STATION, "2026-01-01", HEAD, link(HEAD, "institution"));
        assertThat(keys(told)).containsExactly(guardian(HEAD, EIGHTEENTH, "institution"));
        assertThat(told.book().person().relations())
                .contains(new Person.Relation(
                        null, null, "Người Được Nêu", null, true, List.of(STATION), "institution", EIGHTEENTH));
        assertThat(told.book().missing())
                .doesNotContain(new vn.sosuckhoe.book.Book.Missing("administrative", "guardian"));
    }

    @ParameterizedTest
    @CsvSource({"parent", "appointed", "institution", "authorised"})
    void whoever_staff_confirmed_holds_a_key_without_being_named_by_a_record(String basis) {
        assertThat(keys(record().known().says(STATION, "2026-01-01", HEAD, link(HEAD, basis))))
                .containsExactly(guardian(HEAD, EIGHTEENTH, basis));
    }

    @Test
    void a_word_of_a_later_release_opens_nothing() {
        assertThat(keys(family().says(STATION, "2026-01-01", MOTHER, link(MOTHER, "neighbour"))))
                .containsExactly(guardian(FATHER, EIGHTEENTH));
    }

    @Test
    void a_link_that_was_taken_back_is_as_if_it_had_never_been_said() {
        assertThat(keys(family().takesBack(STATION, "2026-01-01", FATHER, Kind.GUARDIAN)))
                .containsExactly(guardian(FATHER, EIGHTEENTH), guardian(MOTHER, EIGHTEENTH));
    }

    @ParameterizedTest
    @CsvSource({
        // confirmed until, key ends
        "2027-03-01, 2027-03-01",
        "2033-05-31, 2033-05-31",
        "2033-06-02, 2033-06-01",
        "2040-01-01, 2033-06-01",
    })
    void a_confirmed_link_ends_on_its_day_and_never_after_the_18th_birthday(String until, LocalDate ends) {
        var link = new GuardianStatement(HEAD, "Người Được Nêu", "authorised", "Giấy", day("2026-01-01"), day(until));
        assertThat(keys(record().known().says(STATION, "2026-01-01", HEAD, link)))
                .containsExactly(guardian(HEAD, ends, "authorised"));
    }

    @Test
    void each_guardian_has_a_day_of_its_own() {
        var link = new GuardianStatement(
                HEAD, "Người Được Nêu", "authorised", "Giấy", day("2026-01-01"), day("2027-03-01"));
        assertThat(keys(family().says(STATION, "2026-01-01", HEAD, link)))
                .containsExactly(
                        guardian(FATHER, EIGHTEENTH),
                        guardian(HEAD, LocalDate.of(2027, 3, 1), "authorised"),
                        guardian(MOTHER, EIGHTEENTH));
    }

    @Test
    void what_begins_later_holds_from_its_day_and_the_book_names_the_day() {
        var later = record().known()
                .says(
                        STATION,
                        "2026-01-01",
                        HEAD,
                        new GuardianStatement(HEAD, "Người Được Nêu", "appointed", "QĐ", day("2026-11-23"), null));

        var before = on(TODAY, later);
        assertThat(before.holders()).isEmpty();
        assertThat(before.turnsOn()).isEqualTo(LocalDate.of(2026, 11, 23));

        var then = on(TODAY.plusDays(1), later);
        assertThat(then.holders()).containsExactly(guardian(HEAD, EIGHTEENTH, "appointed"));
        assertThat(then.turnsOn()).isEqualTo(then.book().schedule().turnsOn());
    }

    @Test
    void nobody_is_guardian_of_himself_or_of_somebody_without_a_date_of_birth() {
        assertThat(keys(record().known()
                        .numbered(IdentifierType.PERSONAL_ID, CHILD)
                        .says(STATION, "2026-01-01", CHILD, link(CHILD, "parent"))))
                .containsExactly(new Holder(CHILD, Relation.OWNER, null));
        assertThat(keys(record().person(STATION, "2024-01-01", "LÒ VĂN PÁO", person -> person)
                        .says(STATION, "2026-01-01", HEAD, link(HEAD, "parent"))))
                .isEmpty();
    }

    private static Records family() {
        return record().person(STATION, "2024-01-01", "LÒ VĂN PÁO", person -> person.born("2015-06-01")
                .relative("2", MOTHER, "LÒ THỊ MẨY", true)
                .relative("1", FATHER, "LÒ VĂN A", true));
    }

    private static GuardianStatement link(String guardian, String basis) {
        return new GuardianStatement(guardian, "NGƯỜI ĐƯỢC NÊU", basis, "Giấy tờ", day("2026-01-01"), null);
    }

    private static List<Holder> keys(Records told) {
        return on(TODAY, told).holders();
    }

    private static Projected on(LocalDate today, Records told) {
        return Records.PROJECTION.of(told.build(), today).orElseThrow();
    }

    private static Holder guardian(String personalId, LocalDate until) {
        return guardian(personalId, until, "record");
    }

    private static Holder guardian(String personalId, LocalDate until, String basis) {
        return new Holder(personalId, Relation.GUARDIAN, until, basis);
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso);
    }
}
