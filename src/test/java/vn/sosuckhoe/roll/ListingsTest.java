package vn.sosuckhoe.roll;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.projection.Records.Person;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.record.statement.VisitStatement.Diagnosis;
import vn.sosuckhoe.roll.Listing.Due;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.record;

class ListingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Records who(UnaryOperator<Person> told) {
        return record().person(STATION, "2026-01-01", "LÒ THỊ MẨY", told);
    }

    private static Listing listing(Records told) {
        return told.projected(TODAY).listing();
    }

    private static Records seen(Records told, String on, String icd, String advice, Measure... measures) {
        return told.says(
                STATION,
                on,
                "V" + on,
                new VisitStatement(
                        "V" + on,
                        PartialDate.parse(on),
                        null,
                        null,
                        null,
                        null,
                        "Khám bệnh",
                        null,
                        List.of(measures),
                        null,
                        List.of(),
                        advice,
                        List.of(),
                        icd == null ? List.of() : List.of(new Diagnosis(icd, null, null))));
    }

    private static Measure measure(String name, String value, String unit) {
        return new Measure(name, value, new BigDecimal(value), unit, false);
    }

    private static Optional<Due> due(Listing listing, Task task) {
        return listing.due().stream().filter(due -> due.task() == task).findFirst();
    }

    @Test
    void a_commune_that_was_split_is_nobodys() {
        var split = AdministrativeUnits.vietnam().communes().stream()
                .flatMap(each -> AdministrativeUnits.vietnam().formerCommune(each.code()).stream())
                .filter(former -> former.successors().size() > 1)
                .findFirst()
                .orElseThrow();
        var home = listing(who(person -> person.born("1950").address("Bản Nậm", "1", "1", split.code())))
                .home();

        assertThat(home.commune()).isEmpty();
        assertThat(home.province()).isNotEmpty();
        assertThat(listing(who(person -> person.born("1950"))).home().commune()).isEmpty();
    }

    @Test
    void a_hamlet_too_long_for_an_index_is_cut() {
        assertThat(listing(who(person -> person.living("00004", "Bản ".repeat(2000))))
                        .home()
                        .hamletKey()
                        .length())
                .isLessThan(200);
    }

    @Test
    void a_telephone_number_is_found_however_it_was_written() {
        for (var written :
                List.of("0500000001", "+84500000001", "84 500 000 001", "0084-500.000.001", " 0500 000 001 ")) {
            assertThat(Reaching.telephone(written)).as(written).contains("0500000001");
        }
        for (var none : List.of("", "Không", "12345", "0", "+1 202 555 0100")) {
            assertThat(Reaching.telephone(none)).as(none).isEmpty();
        }
    }

    @Test
    void a_landline_is_searched_by_but_gets_no_message() {
        var listing = listing(who(person -> person.born("1950").mobile("0204 3 123 456")));

        assertThat(listing.numbers()).containsExactly("02043123456");
        assertThat(listing.reach().phone()).isNull();
        assertThat(listing.reach().phoneOf()).isNull();
    }

    @Test
    void replaced_numbers_are_not_searched_by() {
        var told = who(person -> person.born("2026-01-01"))
                .numbered(IdentifierType.PERSONAL_ID, "024326000001")
                .replaced(IdentifierType.NEWBORN_ID, "TE1242400000001");
        assertThat(listing(told).numbers()).containsExactly("024326000001");
    }

    @Test
    void a_child_is_reached_through_a_guardian_until_it_is_of_age() {
        UnaryOperator<Person> child = person -> person.born("2010-03-04")
                .mobile("0500987002")
                .relative(new Relation("2", null, "024190001234", "LÒ THỊ MẸ", null, "0500000001", true));
        var projected = who(child).projected(TODAY);

        assertThat(projected.listing().reach())
                .extracting(Listing.Reach::phone, Listing.Reach::phoneOf)
                .containsExactly("0500000001", "guardian");
        assertThat(projected.listing().numbers()).containsExactly("0500987002", "0500000001");
        assertThat(projected.turnsOn()).isEqualTo("2028-03-04");
        assertThat(who(child).projected(LocalDate.of(2028, 3, 4)).listing().reach())
                .extracting(Listing.Reach::phone, Listing.Reach::phoneOf)
                .containsExactly("0500987002", "own");
    }

    @Test
    void who_was_checked_is_due_a_year_later_and_who_never_was_is_due_already() {
        var checked = listing(seen(who(person -> person.born("1950-05-06")), "2026-02-03", "Z00.0", null));
        assertThat(checked)
                .extracting(Listing::lastCheckup, Listing::yearlyOn, Listing::yearlyOverdue)
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2027, 2, 3), LocalDate.of(2027, 3, 3));

        var never = listing(seen(who(person -> person.born("1950-05-06")), "2026-02-03", "I10", null));
        assertThat(never)
                .extracting(Listing::lastCheckup, Listing::yearlyOn, Listing::yearlyOverdue)
                .containsExactly(null, LocalDate.of(2010, 5, 6), LocalDate.of(2011, 5, 6));

        assertThat(listing(who(person -> person.born("1990"))).yearlyOn()).isEqualTo("2026-07-01");
        assertThat(listing(who(person -> person)).yearlyOn()).isEqualTo("2026-07-01");
        assertThat(listing(who(person -> person.born("2026-09-09"))).yearlyOn()).isEqualTo("2026-09-09");
    }

    @Test
    void a_long_illness_asks_for_visits_and_drugs_by_its_programme() {
        var listing = listing(seen(
                seen(who(person -> person.born("1950")), "2026-11-01", "I10", "Cấp thuốc 30 ngày"),
                "2026-11-02",
                "F20.9",
                null));

        assertThat(listing.due())
                .extracting(Due::task, Due::of, Due::sensitive, Due::on)
                .contains(
                        tuple(Task.REFILL, "hypertension", false, LocalDate.of(2026, 12, 1)),
                        tuple(Task.DRUGS, "schizophrenia", true, LocalDate.of(2026, 12, 2)));
        assertThat(listing.followUps())
                .extracting(Listing.FollowUp::programme, Listing.FollowUp::sensitive)
                .containsExactly(tuple("hypertension", false), tuple("schizophrenia", true));
        assertThat(listing.visits()).extracting(Listing.Visit::sensitive).containsExactly(true, false);
    }

    @Test
    void what_was_abnormal_once_is_to_be_looked_at_again_until_it_was() {
        var high = seen(
                who(person -> person.born("1980")),
                "2026-11-01",
                null,
                null,
                measure("systolic", "165", "mm[Hg]"),
                measure("diastolic", "90", "mm[Hg]"));
        assertThat(due(listing(high), Task.RECHECK))
                .hasValueSatisfying(due -> assertThat(due.of()).isEqualTo("blood-pressure"));
        assertThat(listing(high).findings()).singleElement().satisfies(finding -> assertThat(finding.answer())
                .isEqualTo(Answer.OPEN));

        var normal = seen(
                high,
                "2026-11-08",
                null,
                null,
                measure("systolic", "120", "mm[Hg]"),
                measure("diastolic", "70", "mm[Hg]"));
        assertThat(due(listing(normal), Task.RECHECK)).isEmpty();
        assertThat(listing(normal).findings()).singleElement().satisfies(finding -> assertThat(finding.answer())
                .isEqualTo(Answer.CLEARED));
    }

    @Test
    void a_small_child_is_measured_every_month_also_one_that_never_was() {
        var measured = listing(seen(
                who(person -> person.born("2026-01-10")),
                "2026-10-12",
                "Z00.1",
                null,
                measure("weight", "8", "kg"),
                measure("height", "70", "cm")));
        assertThat(due(measured, Task.MEASURING))
                .contains(new Due(
                        Task.MEASURING,
                        "",
                        false,
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2032, 1, 10)));
        assertThat(due(listing(who(person -> person.born("2026-01-10"))), Task.MEASURING))
                .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-02-10"));
        assertThat(due(listing(who(person -> person.born("2015-01-10"))), Task.MEASURING))
                .isEmpty();
    }

    @Test
    void the_next_dose_of_every_open_group_is_a_task() {
        var listing = listing(who(person -> person.born("2026-09-01").sex(Sex.FEMALE)));

        assertThat(listing.due())
                .filteredOn(due -> due.task() == Task.VACCINATION)
                .extracting(Due::of)
                .contains("BCG", "DPT", "OPV", "ROTA");
        assertThat(listing.due()).isSortedAccordingTo(Comparator.comparing(Due::on));
    }

    @Test
    void of_a_pregnancy_whose_beginning_is_known_the_next_visit_is_the_one_of_its_months() {
        var dose =
                new DoseStatement(null, "Uốn ván", null, true, PartialDate.parse("2026-09-10"), "4", null, null, null);
        var expecting = who(person -> person.born("1998-01-01").sex(Sex.FEMALE)).dose(STATION, "2026-09-10", dose);

        assertThat(due(listing(expecting), Task.ANTENATAL))
                .contains(new Due(
                        Task.ANTENATAL,
                        "",
                        false,
                        LocalDate.of(2026, 9, 10),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2027, 3, 11)));
        assertThat(due(listing(seen(expecting, "2026-10-01", "Z34.9", null)), Task.ANTENATAL))
                .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-12-10"));
        assertThat(due(listing(seen(expecting, "2026-11-01", "O80.0", null)), Task.ANTENATAL))
                .isEmpty();
    }

    @Test
    void of_a_pregnancy_that_only_a_visit_tells_the_next_is_counted_from_that() {
        var expecting = seen(who(person -> person.born("1998-01-01").sex(Sex.FEMALE)), "2026-09-10", "Z34.0", null);

        assertThat(due(listing(expecting), Task.ANTENATAL))
                .contains(new Due(
                        Task.ANTENATAL,
                        "",
                        false,
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2027, 6, 11)));
        assertThat(due(
                        listing(seen(who(person -> person.born("1998-01-01")), "2025-09-10", "Z34.0", null)),
                        Task.ANTENATAL))
                .as("long over")
                .isEmpty();
        assertThat(due(
                        listing(seen(who(person -> person.born("2010-01-01")), "2026-09-10", "Z34.0", null)),
                        Task.ANTENATAL))
                .hasValueSatisfying(due -> assertThat(due.sensitive()).isTrue());
    }

    @Test
    void full_vaccination_is_told_from_the_birthday_on() {
        var child = who(person -> person.born("2025-06-01"));
        var all = List.of(
                given(null, "BCG", "2025-06-02"),
                given(null, "ComBE Five", "2025-08-01"),
                given(null, "ComBE Five", "2025-09-01"),
                given(null, "ComBE Five", "2025-10-01"),
                given(null, "bOPV", "2025-08-01"),
                given(null, "bOPV", "2025-09-01"),
                given(null, "bOPV", "2025-10-01"),
                given(null, "IPV", "2025-11-01"),
                given(null, "IPV", "2026-03-01"),
                given(null, "MVVAC", "2026-03-02"));
        assertThat(listing(child))
                .extracting(Listing::fullAt12, Listing::fullAt24)
                .containsExactly(false, null);
        all.forEach(dose -> child.dose(STATION, "2026-04-01", dose));
        assertThat(listing(child))
                .extracting(Listing::fullAt12, Listing::fullAt24)
                .containsExactly(true, null);

        assertThat(child.projected(LocalDate.of(2026, 5, 31)).listing().fullAt12())
                .isNull();
        assertThat(child.projected(LocalDate.of(2026, 5, 31)).turnsOn()).isBeforeOrEqualTo("2026-06-01");
        assertThat(listing(who(person -> person.born("2025"))).fullAt12()).isNull();
    }

    @Test
    void a_part_of_the_form_is_complete_when_nothing_of_it_is_missing() {
        assertThat(listing(who(person -> person.born("1950"))).complete()).isEmpty();
        assertThat(listing(seen(who(person -> person.born("1950")), "2026-01-01", null, null))
                        .complete())
                .containsExactly("checkup");
    }
}
