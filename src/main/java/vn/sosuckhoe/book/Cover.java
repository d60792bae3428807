package vn.sosuckhoe.book;

import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is written on the outside of a book: enough to choose it out of a family's and to say what comes next, without
 * opening it.
 *
 * @param lastCheckup newest day of a visit, or {@code null}
 * @param open dated appointments that nothing has answered, soonest first: vaccinations until their dose is given (the
 *     book holds no others), anything else until the person was seen again; past or future is for the reader to compare
 * @param station facility that told the newest dose, else the newest that told anything; {@code null} for none
 * @param doses the next dose of each vaccine group that is open, soonest first
 * @param care what check-ups and long illnesses ask for next, soonest first; nothing that is nobody else's business
 * @param guardiansUntil first day on which no guardian can open the book any more, {@code null} where none ever could
 * @param relatives who stands in the record as family
 */
public record Cover(
        String name,
        Sex sex,
        PartialDate birthDate,
        String household,
        String relationToHead,
        PartialDate lastCheckup,
        List<Appointment> open,
        String station,
        List<DueDose> doses,
        List<DueCare> care,
        LocalDate guardiansUntil,
        List<Relative> relatives) {

    private static final String VACCINATION = "vaccination";

    /** @param group code of the vaccine group in the schedule */
    public record DueDose(String group, NextDose next) {}

    /**
     * @param what {@code visit}, {@code refill}, {@code recheck}, {@code yearly-checkup}, {@code measuring}
     * @param of code of the programme, of a recheck the indicator; {@code null} for what everybody is due
     * @param on the day it is due, of a recheck the day by which to come
     * @param overdueFrom first day on which it is late
     * @param until first day on which nobody asks for it any more, {@code null} for never
     */
    public record DueCare(String what, String of, LocalDate on, LocalDate overdueFrom, LocalDate until) {}

    /**
     * @param kind word or code as sent
     * @param text words as sent
     */
    public record Relative(String name, String kind, String text) {}

    /** Where no station, no end of a guardian's right and no relatives are told. */
    public Cover(
            String name,
            Sex sex,
            PartialDate birthDate,
            String household,
            String relationToHead,
            PartialDate lastCheckup,
            List<Appointment> open,
            List<DueDose> doses) {
        this(
                name,
                sex,
                birthDate,
                household,
                relationToHead,
                lastCheckup,
                open,
                null,
                doses,
                List.of(),
                null,
                List.of());
    }

    public Cover {
        open = open == null ? List.of() : List.copyOf(open);
        doses = doses == null ? List.of() : List.copyOf(doses);
        care = care == null ? List.of() : List.copyOf(care);
        relatives = relatives == null ? List.of() : List.copyOf(relatives);
    }

    public static Cover of(Book book) {
        var person = book.person();
        var household = person.household();
        return new Cover(
                person.name(),
                person.sex(),
                person.birthDate(),
                household == null ? null : household.code(),
                household == null ? null : household.relationToHead(),
                visits(book).max(Comparator.naturalOrder()).orElse(null),
                open(book),
                station(book),
                doses(book.schedule()),
                CareDays.of(book.care()),
                person.relations().stream()
                        .map(Person.Relation::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                person.relations().stream()
                        .filter(relation -> relation.name() != null)
                        .map(relation -> new Relative(relation.name(), relation.kind(), relation.text()))
                        .toList());
    }

    private static String station(Book book) {
        var told = book.vaccinations().stream()
                .filter(dose -> dose.date() != null && !dose.sources().isEmpty())
                .max(Comparator.comparing(Book.Dose::date))
                .map(dose -> dose.sources().get(0));
        return told.or(() -> book.sources().stream()
                        .filter(source -> source.asOf() != null)
                        .max(Comparator.comparing(Book.Source::asOf))
                        .map(Book.Source::facility))
                .orElse(null);
    }

    private static List<DueDose> doses(Assessment schedule) {
        if (schedule == null) {
            return List.of();
        }
        return schedule.groups().stream()
                .filter(group -> group.standing() == Standing.OPEN)
                .map(group -> new DueDose(group.group(), group.next()))
                .sorted(Comparator.comparing(due -> due.next().recommended().day()))
                .toList();
    }

    private static List<Appointment> open(Book book) {
        var lastSeen = Stream.concat(book.vaccinations().stream().map(Book.Dose::date), visits(book))
                .filter(date -> date != null)
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder());
        return book.appointments().stream()
                .filter(each -> each.date() != null)
                .filter(each -> VACCINATION.equals(each.kind())
                        || lastSeen.isEmpty()
                        || lastSeen.get().isBefore(each.date().earliest()))
                .sorted(Comparator.comparing(Appointment::date))
                .toList();
    }

    private static Stream<PartialDate> visits(Book book) {
        return book.checkups().stream().map(Visit::date).filter(date -> date != null);
    }
}
