package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.rule.Programme;
import vn.sosuckhoe.checkup.care.rule.Rhythm;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.roll.Listing.Due;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody has to come for, soonest first; of each task and subject the soonest. */
final class Dues {

    /** For what is never late: a list compares days and knows no other word. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String VISIT = "visit";
    private static final String REFILL = "refill";
    private static final String MEASURING = "measuring";
    private static final int MEASURED_UNDER = 6;

    /** Their drugs are given out in a rhythm of their own. */
    private static final Set<String> DRUGS_GIVEN_OUT = Programme.all().stream()
            .filter(programme ->
                    Rhythm.of(programme, Integer.MAX_VALUE).stream().anyMatch(rhythm -> REFILL.equals(rhythm.what())))
            .map(Programme::code)
            .collect(Collectors.toUnmodifiableSet());

    private Dues() {}

    static List<Due> of(Book book, LocalDate today) {
        var soonest = new LinkedHashMap<List<Object>, Due>();
        Stream.of(care(book), measuring(book), vaccination(book), antenatal(book, today))
                .flatMap(each -> each)
                .filter(due -> due.until() == null || due.until().isAfter(today))
                .sorted(Comparator.comparing(Due::on))
                .forEach(due -> soonest.putIfAbsent(List.of(due.task(), due.of()), due));
        return List.copyOf(soonest.values());
    }

    private static Stream<Due> care(Book book) {
        return book.care() == null
                ? Stream.empty()
                : Stream.concat(book.care().followUps().stream().flatMap(Dues::followUp), rechecks(book.care()));
    }

    private static Stream<Due> followUp(FollowUp followUp) {
        var refill = DRUGS_GIVEN_OUT.contains(followUp.programme()) ? Task.DRUGS : Task.REFILL;
        return followUp.due().stream()
                .filter(due -> VISIT.equals(due.what()) || REFILL.equals(due.what()))
                .map(due -> new Due(
                        VISIT.equals(due.what()) ? Task.VISIT : refill,
                        followUp.programme(),
                        followUp.sensitive(),
                        due.on(),
                        due.overdueFrom(),
                        due.until()));
    }

    private static Stream<Due> rechecks(Care care) {
        return care.rechecks().stream()
                .filter(each -> each.answer() == Answer.OPEN)
                .map(each -> new Due(
                        Task.RECHECK,
                        each.indicator(),
                        Following.isSensitive(each.disease()),
                        each.by(),
                        each.by().plusDays(1),
                        null));
    }

    /** Who was never measured is due as often as the rhythm says, counted from birth. */
    private static Stream<Due> measuring(Book book) {
        var planned = book.care() == null
                ? Optional.<Due>empty()
                : book.care().routine().stream()
                        .filter(due -> MEASURING.equals(due.what()))
                        .findFirst()
                        .map(due -> new Due(Task.MEASURING, "", false, due.on(), due.overdueFrom(), due.until()));
        return planned
                .or(() -> Optional.ofNullable(book.person().birthDate())
                        .flatMap(PartialDate::exact)
                        .flatMap(born -> neverMeasured(born, book)))
                .stream();
    }

    private static Optional<Due> neverMeasured(LocalDate born, Book book) {
        return vn.sosuckhoe.checkup.growth.Rhythm.after(
                        new Child(born, book.person().sex(), null), born)
                .map(next -> new Due(
                        Task.MEASURING,
                        "",
                        false,
                        next.on(),
                        next.on().plusMonths(next.every()),
                        born.plusYears(MEASURED_UNDER)));
    }

    private static Stream<Due> vaccination(Book book) {
        return book.schedule() == null
                ? Stream.empty()
                : book.schedule().groups().stream()
                        .filter(group -> group.standing() == Standing.OPEN)
                        .map(Dues::dose);
    }

    private static Due dose(GroupForecast group) {
        var next = group.next();
        return new Due(
                Task.VACCINATION,
                group.group(),
                false,
                next.recommended().day(),
                next.overdue() == null ? NEVER : next.overdue().day(),
                next.last() == null ? null : next.last().day().plusDays(1));
    }

    /** Of a minor it is nobody else's business. */
    private static Stream<Due> antenatal(Book book, LocalDate today) {
        var sensitive = Guardianship.stage(book.person().birthDate(), today) != Stage.ADULT;
        return Antenatal.next(book)
                .map(next -> new Due(Task.ANTENATAL, "", sensitive, next.on(), next.overdueFrom(), next.until()))
                .stream();
    }
}
