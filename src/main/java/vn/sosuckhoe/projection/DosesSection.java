package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.vaccination.product.Catalogue;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static java.util.stream.Collectors.toMap;

/**
 * Doses given, and the days somebody was told to come for one.
 *
 * <p>Two lines are one dose when they tell the same day and the same vaccine: the same folded name, names of one vaccine of
 * the catalogue, or the same folded code where one source tells both or their names do not contradict. Lines without a day are never taken for one. A dose stays when the newest list of its source has lost it, and is marked
 * as told no more.
 *
 * <p>An appointment is the next day that a line of a newest list names. It is kept, whatever the day is today, until a dose
 * of the same vaccine was given by anybody: on that day or later, or later than the dose at which it was made.
 */
final class DosesSection {

    private static final Comparator<PartialDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<PartialDate> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());
    private static final Comparator<Dose> OLDEST_FIRST = Comparator.comparing(Dose::date, UNKNOWN_LAST)
            .thenComparing(dose -> Folding.fold(dose.name()))
            .thenComparing(dose -> Folding.fold(dose.code()))
            .thenComparing(dose -> dose.sources().toString());
    private static final Comparator<Appointment> SOONEST_FIRST =
            Comparator.comparing(Appointment::date).thenComparing(one -> Folding.fold(one.what()));

    private final List<Told<DoseStatement>> told;
    private final List<Told<DoseListStatement>> lists;
    private final Map<String, DoseListStatement> listOf;
    private final List<Line> lines;

    DosesSection(List<Told<DoseStatement>> told, List<Told<DoseListStatement>> lists, Catalogue vaccines) {
        this.told = told;
        this.lists = lists;
        this.listOf = lists.stream().collect(toMap(Told::source, Told::statement, (newest, older) -> newest));
        this.lines = told.stream().map(one -> Line.of(one, vaccines)).toList();
    }

    /** A line with what it is recognised by. */
    private record Line(Told<DoseStatement> told, DoseStatement dose, String code, String name, String vaccine) {

        static Line of(Told<DoseStatement> told, Catalogue vaccines) {
            var dose = told.statement();
            return new Line(
                    told,
                    dose,
                    Folding.fold(dose.vaccineCode()),
                    Folding.fold(dose.vaccineName()),
                    vaccines.find(dose.vaccineCode(), dose.vaccineName(), dose.group())
                            .map(Vaccine::code)
                            .orElse(null));
        }

        boolean sameVaccine(Line other) {
            return !name.isEmpty() && name.equals(other.name)
                    || vaccine != null && vaccine.equals(other.vaccine)
                    || sameCode(other);
        }

        /** Codes are each source's own list: another source may mean another vaccine by the same one. */
        private boolean sameCode(Line other) {
            return !code.isEmpty()
                    && code.equals(other.code)
                    && (told.source().equals(other.told.source()) || name.isEmpty() || other.name.isEmpty());
        }

        boolean sameDose(Line other) {
            return dose.date() != null && dose.date().equals(other.dose.date()) && sameVaccine(other);
        }
    }

    List<Dose> doses() {
        var piles = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (line.dose.given()) {
                piles.stream()
                        .filter(pile -> pile.stream().anyMatch(line::sameDose))
                        .findFirst()
                        .orElseGet(() -> {
                            var pile = new ArrayList<Line>();
                            piles.add(pile);
                            return pile;
                        })
                        .add(line);
            }
        }
        return piles.stream().map(this::dose).sorted(OLDEST_FIRST).toList();
    }

    private Dose dose(List<Line> pile) {
        var sayings = pile.stream().map(Line::told).toList();
        return new Dose(
                Told.newest(sayings, DoseStatement::vaccineCode),
                Told.newest(sayings, DoseStatement::vaccineName),
                pile.stream()
                        .map(Line::vaccine)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Told.newest(sayings, DoseStatement::group),
                pile.get(0).dose.date(),
                Told.newest(sayings, DoseStatement::pregnancyMonth),
                Told.newest(sayings, DoseStatement::reaction),
                pile.stream().anyMatch(this::stillTold),
                Told.sources(sayings));
    }

    private boolean stillTold(Line line) {
        var list = listOf.get(line.told.source());
        return list == null
                || Words.each(list.doses()).contains(line.told.entry().sourceId());
    }

    Integer motherTetanusDoses() {
        var ofTheBlock = Told.newest(lists, DoseListStatement::tetanusDoses);
        return ofTheBlock != null ? ofTheBlock : atTheLatestDose();
    }

    /** A line counts the doses up to its own day. */
    private Integer atTheLatestDose() {
        return told.stream()
                .map(Told::statement)
                .filter(dose -> dose.motherTetanusDoses() != null)
                .min(Comparator.comparing(DoseStatement::date, LATEST_FIRST))
                .map(DoseStatement::motherTetanusDoses)
                .orElse(null);
    }

    List<Appointment> appointments() {
        var piles = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (line.dose.next() != null && stillTold(line) && !kept(line)) {
                piles.stream()
                        .filter(pile -> pile.get(0).dose.next().equals(line.dose.next())
                                && pile.stream().anyMatch(line::sameVaccine))
                        .findFirst()
                        .orElseGet(() -> {
                            var pile = new ArrayList<Line>();
                            piles.add(pile);
                            return pile;
                        })
                        .add(line);
            }
        }
        return piles.stream()
                .map(DosesSection::appointment)
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private boolean kept(Line appointment) {
        var made = appointment.dose;
        return lines.stream()
                .filter(line -> line.dose.given() && line.dose.date() != null && line.sameVaccine(appointment))
                .map(line -> line.dose.date())
                .anyMatch(day -> day.compareTo(made.next()) >= 0
                        || made.given() && made.date() != null && day.compareTo(made.date()) > 0);
    }

    private static Appointment appointment(List<Line> pile) {
        var sayings = pile.stream().map(Line::told).toList();
        var name = Told.newest(sayings, DoseStatement::vaccineName);
        return new Appointment(
                "vaccination",
                name != null ? name : Told.newest(sayings, DoseStatement::vaccineCode),
                pile.get(0).dose.next(),
                Told.sources(sayings));
    }
}
