package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The doses as the paper book lists them: one row a vaccine group, in the schedule's order; for printing. */
public record Sheet(Book book, Names names, LocalDate today) {

    /** @param closed the word where nothing is waited for, or {@code null} */
    public record Row(String group, List<Cell> cells, String closed) {}

    /**
     * @param number {@code null} for a dose that does not count
     * @param note the product as written, or how it stands
     */
    public record Cell(String number, String day, String note, boolean given) {}

    /** What nobody asks of the person and nobody gave is left out. */
    List<Row> rows() {
        return book.schedule() == null
                ? List.of()
                : book.schedule().groups().stream()
                        .filter(group -> group.standing() != Standing.NOT_FOR_THIS_PERSON)
                        .map(this::row)
                        .filter(row -> !row.cells.isEmpty() || row.closed != null)
                        .toList();
    }

    private Row row(GroupForecast group) {
        var cells = new ArrayList<Cell>();
        group.slots().stream()
                .map(slot -> cell(group, slot))
                .filter(Objects::nonNull)
                .forEach(cells::add);
        notCounted(group.group()).forEach(cells::add);
        var closed = group.next() == null ? Status.of(group.standing()) : null;
        return new Row(names.group(group.group()), cells, closed == null ? null : closed.word(words()));
    }

    private Cell cell(GroupForecast group, Slot slot) {
        var number = Integer.toString(slot.number());
        if (slot.dose() != null) {
            var dose = book.vaccinations().get(slot.dose());
            return new Cell(number, day(dose), dose.name() == null ? dose.code() : dose.name(), true);
        }
        if (group.next() == null) {
            return null;
        }
        var isNext = slot.number() == group.next().number();
        var on = isNext ? group.next().recommended().day() : slot.planned();
        return on == null
                ? null
                : new Cell(
                        number,
                        isNext
                                ? words().bySchedule(names.wording().day(on))
                                : words().planned(names.wording().day(on)),
                        isNext ? status(group, group.next()).word(words()) : Status.LATER.word(words()),
                        false);
    }

    private Status status(GroupForecast group, NextDose next) {
        return group.standing() == Standing.POSTPONED
                ? Status.POSTPONED
                : Status.of(next, today, names.schedule().soonDays());
    }

    private Stream<Cell> notCounted(String group) {
        var verdicts = book.schedule().verdicts();
        return IntStream.range(0, Math.min(verdicts.size(), book.vaccinations().size()))
                .filter(i -> verdicts.get(i).telling().stream()
                        .anyMatch(count -> count.group().equals(group) && count.outcome() != Outcome.VALID))
                .mapToObj(i -> new Cell(null, day(book.vaccinations().get(i)), words().notCountedShort(), true));
    }

    private String day(Dose dose) {
        return dose.date() == null
                ? names.wording().of(Doses.class).undated()
                : dose.date().vietnamese();
    }

    private Vaccines words() {
        return names.wording().of(Vaccines.class);
    }
}
