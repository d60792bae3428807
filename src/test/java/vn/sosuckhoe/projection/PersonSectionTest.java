package vn.sosuckhoe.projection;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Discrepancy;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;

class PersonSectionTest {

    private static final String CHILD = "024208000111";
    private static final String MOTHER = "024190000222";
    private static final String FATHER = "024088000333";

    @Test
    void field_by_field_the_newest_source_that_says_something_is_shown() {
        var person = record().person(STATION, "2024-01-01", "LÒ VĂN PÁO", told -> told.blood("O")
                        .mobile("0500000001"))
                .person(HOSPITAL, "2024-06-01", "Lò Văn Páo", told -> told.mobile(" ")
                        .sex(Sex.MALE))
                .book()
                .person();

        assertThat(person.name()).isEqualTo("Lò Văn Páo");
        assertThat(person.bloodAbo()).isEqualTo("O");
        assertThat(person.mobile()).isEqualTo("0500000001");
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.discrepancies()).isEmpty();
    }

    @Test
    void at_the_same_version_the_source_code_decides() {
        var person = record().person(STATION, "2024-01-01", "A", told -> told.blood("O"))
                .person(HOSPITAL, "2024-01-01", "B", told -> told.blood("A"))
                .book()
                .person();

        assertThat(person.bloodAbo()).isEqualTo("A");
    }

    @Test
    void what_two_sources_tell_differently_is_said() {
        var person = record().person(STATION, "2023-01-01", "Lò Văn Pó", told -> told.born("2015-06-01")
                        .sex(Sex.FEMALE)
                        .blood("O"))
                .person(HOSPITAL, "2024-01-01", "LÒ VĂN PÁO", told -> told.born("2015-07-01")
                        .sex(Sex.MALE)
                        .blood("B"))
                .book()
                .person();

        assertThat(person.discrepancies())
                .containsExactly(
                        new Discrepancy("name", "Lò Văn Páo", "Lò Văn Pó", STATION),
                        new Discrepancy("birthDate", "2015-07-01", "2015-06-01", STATION),
                        new Discrepancy("sex", "male", "female", STATION),
                        new Discrepancy("bloodAbo", "B", "O", STATION));
    }

    @Test
    void a_rougher_date_of_birth_that_fits_is_no_difference() {
        var person = record().person(STATION, "2023-01-01", "Lò Văn Páo", told -> told.born("1948-03-02"))
                .person(HOSPITAL, "2024-01-01", "LO VAN PAO", told -> told.born("1948"))
                .book()
                .person();

        assertThat(person.birthDate()).isEqualTo(PartialDate.parse("1948-03-02"));
        assertThat(person.discrepancies()).isEmpty();
    }

    @Test
    void old_codes_of_an_address_are_shown_as_today_and_as_before() {
        var old = record().person(STATION, "2024-01-01", "A", told -> told.address("Thôn 1", "01", "005", "00166"))
                .book()
                .person()
                .permanentAddress();

        assertThat(old.formerly()).contains("Cầu Giấy");
        assertThat(old.commune()).isNotNull();
        assertThat(old.province()).contains("Hà Nội");

        var unknown = record().person(STATION, "2024-01-01", "A", told -> told.address("Đâu đó", null, null, null))
                .book()
                .person()
                .permanentAddress();
        assertThat(unknown.text()).isEqualTo("Đâu đó");
        assertThat(unknown.commune()).isNull();
        assertThat(unknown.formerly()).isNull();
    }

    @Test
    void codes_stand_with_their_words_and_unknown_ones_as_sent() {
        assertThat(record().person(STATION, "2024-01-01", "A", told -> told.ethnicity("02"))
                        .book()
                        .person()
                        .ethnicity())
                .isEqualTo(new Book.Coded("02", "Tày"));
        assertThat(record().person(STATION, "2024-01-01", "A", told -> told.ethnicity("99"))
                        .book()
                        .person()
                        .ethnicity())
                .isEqualTo(new Book.Coded(null, "99"));
    }

    @Test
    void a_newborn_is_temporary_until_the_number_is_there() {
        var newborn = record().known().numbered(IdentifierType.NEWBORN_ID, "TE1240000000111");
        assertThat(newborn.book().person().temporary()).isTrue();

        newborn.numbered(IdentifierType.PERSONAL_ID, CHILD);
        assertThat(newborn.book().person().temporary()).isFalse();
    }

    @Test
    void the_person_and_the_guardians_of_a_minor_hold_keys() {
        var holders = record().numbered(IdentifierType.PERSONAL_ID, CHILD)
                .replaced(IdentifierType.PERSONAL_ID, "024208000999")
                .person(STATION, "2024-01-01", "A", told -> told.born("2008-05-20")
                        .relative("2", MOTHER, "B", true)
                        .relative("3", "024190000444", "C", false)
                        .relative("4", "12345", "D", true)
                        .relative("5", CHILD, "A", true))
                .projected()
                .holders();

        assertThat(holders)
                .containsExactly(
                        new Holder(CHILD, Holder.Relation.OWNER, null),
                        new Holder(MOTHER, Holder.Relation.GUARDIAN, LocalDate.of(2026, 5, 20), "record"));
    }

    @Test
    void nobody_is_guardian_of_somebody_whose_birth_is_unknown() {
        assertThat(record().person(STATION, "2024-01-01", "A", told -> told.relative("2", MOTHER, "B", true))
                        .projected()
                        .holders())
                .isEmpty();
    }

    @Test
    void a_source_that_met_only_the_father_does_not_take_the_mother_away() {
        var projected = record().person(STATION, "2023-01-01", "A", told -> told.born("2015-06-01")
                        .relative("2", MOTHER, "B", true))
                .person(HOSPITAL, "2024-01-01", "A", told -> told.relative("1", FATHER, "C", true))
                .projected();

        assertThat(projected.holders()).extracting(Holder::personalId).containsExactly(FATHER, MOTHER);
        assertThat(projected.book().person().relations()).hasSize(2);
    }

    @Test
    void the_newest_source_that_names_a_relative_says_whether_it_is_a_guardian() {
        var holders = record().person(STATION, "2023-01-01", "A", told -> told.born("2015-06-01")
                        .relative("2", MOTHER, "B", true))
                .person(HOSPITAL, "2024-01-01", "A", told -> told.relative("2", MOTHER, "B", false))
                .projected()
                .holders();

        assertThat(holders).isEmpty();
    }

    @Test
    void a_newer_source_that_does_not_say_who_is_guardian_takes_no_key_and_no_phone_away() {
        var known = record().person(STATION, "2023-01-01", "A", told -> told.born("2015-06-01")
                        .relative(new Relation("2", null, MOTHER, "B", null, "0500000001", true)))
                .person(HOSPITAL, "2024-01-01", "A", told -> told.relative("2", MOTHER, "Bê", null));

        assertThat(known.projected().holders()).extracting(Holder::personalId).containsExactly(MOTHER);
        assertThat(known.book().person().relations())
                .containsExactly(new Person.Relation(
                        "2", null, "Bê", "0500000001", true, List.of("24021"), "record", LocalDate.of(2033, 6, 1)));

        known.person("24003", "2025-01-01", "A", told -> told.relative("2", MOTHER, "B", false));
        assertThat(known.projected().holders()).isEmpty();
    }

    @Test
    void a_card_that_is_also_a_number_of_the_person_is_shown_as_the_card_it_is() {
        var book = record().numbered(IdentifierType.PERSONAL_ID, CHILD)
                .replaced(IdentifierType.NEWBORN_ID, "TE1240000000111")
                .person(STATION, "2024-01-01", "A", told -> told.card("TE1240000000111"))
                .person(HOSPITAL, "2025-01-01", "A", told -> told)
                .book();

        assertThat(book.person().identifiers())
                .containsExactly(
                        new Person.Identifier("PERSONAL_ID", CHILD, "ACTIVE"),
                        new Person.Identifier("INSURANCE_CARD", "TE1240000000111", "ACTIVE"));
        assertThat(book.missing()).doesNotContain(new Book.Missing("administrative", "insurance-card"));
    }

    @Test
    void of_the_cards_that_are_told_those_of_the_newest_source_are_shown_once() {
        var shown = record().numbered(IdentifierType.INSURANCE_CARD, "DN4240000000222")
                .replaced(IdentifierType.NEWBORN_ID, "TE1240000000999")
                .person(STATION, "2024-01-01", "A", told -> told.card("TE1240000000111"))
                .person(HOSPITAL, "2025-01-01", "A", told -> told.card("DN4240000000222")
                        .card(CHILD))
                .book()
                .person()
                .identifiers();

        assertThat(shown)
                .containsExactlyInAnyOrder(
                        new Person.Identifier("NEWBORN_ID", "TE1240000000999", "REPLACED"),
                        new Person.Identifier("INSURANCE_CARD", CHILD, "ACTIVE"),
                        new Person.Identifier("INSURANCE_CARD", "DN4240000000222", "ACTIVE"));
    }
}
