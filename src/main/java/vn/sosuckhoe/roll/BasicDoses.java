package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a child has had every basic dose by a birthday: {@code basic-doses.tsv}. */
enum BasicDoses {
    FIRST_BIRTHDAY(12),
    SECOND_BIRTHDAY(24);

    private static final Set<Standing> NOT_TO_BE_GIVEN = EnumSet.of(Standing.CONTRAINDICATED, Standing.IMMUNE);

    private final int months;
    private final List<Needed> needed;

    BasicDoses(int months) {
        this.months = months;
        this.needed = Tsv.rows(BasicDoses.class, "basic-doses.tsv").stream()
                .filter(row -> Integer.parseInt(row[0]) == months)
                .map(row -> new Needed(
                        row[1], Integer.parseInt(row[2]), "-".equals(row[3]) ? LocalDate.MIN : LocalDate.parse(row[3])))
                .toList();
    }

    private record Needed(String group, int doses, LocalDate bornFrom) {}

    /** The birthday; empty where the day of birth is not known. */
    Optional<LocalDate> comes(Book book) {
        return born(book).map(born -> born.plusMonths(months));
    }

    /** {@code null} where the birthday has not come, or nobody can tell. */
    Boolean allGiven(Book book, LocalDate today) {
        var birthday = comes(book).filter(day -> !today.isBefore(day));
        if (birthday.isEmpty() || book.schedule() == null) {
            return null;
        }
        var spared = book.schedule().groups().stream()
                .filter(group -> NOT_TO_BE_GIVEN.contains(group.standing()))
                .map(GroupForecast::group)
                .collect(Collectors.toSet());
        var born = born(book).orElseThrow();
        return needed.stream()
                .filter(each -> !born.isBefore(each.bornFrom) && !spared.contains(each.group))
                .allMatch(each -> given(book, each.group, birthday.get()) >= each.doses);
    }

    private static long given(Book book, String group, LocalDate birthday) {
        var doses = book.vaccinations();
        var verdicts = book.schedule().verdicts();
        return IntStream.range(0, Math.min(doses.size(), verdicts.size()))
                .filter(dose -> doses.get(dose).date() != null
                        && !doses.get(dose).date().latest().isAfter(birthday))
                .filter(dose -> verdicts.get(dose).counts().stream()
                        .anyMatch(count -> count.group().equals(group) && count.outcome() == Outcome.VALID))
                .count();
    }

    private static Optional<LocalDate> born(Book book) {
        return Optional.ofNullable(book.person().birthDate()).flatMap(PartialDate::exact);
    }
}
