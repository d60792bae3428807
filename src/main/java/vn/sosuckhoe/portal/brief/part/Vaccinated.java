package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose.When;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Vaccinations in short: what is due, what was given against what, and what belongs to no group of the schedule. */
public final class Vaccinated {

    private final Draft draft;
    private final Names names;

    private Vaccinated(Draft draft, Names names) {
        this.draft = draft;
        this.names = names;
    }

    /** @param names of the schedule by which the book was assessed */
    public static Section of(Draft draft, Names names) {
        return new Vaccinated(draft, names).section();
    }

    private Section section() {
        var words = draft.words();
        var lines = Stream.of(
                        line(words.dueNow(), due()),
                        line(words.given(), isAssessed(draft.book()) ? given() : List.of()),
                        line(words.otherDoses(), others()))
                .filter(Objects::nonNull)
                .toList();
        return Section.plain(words.vaccinations(), lines, words.vaccinationsNone(), null);
    }

    private Line line(String label, List<String> entries) {
        // what is due has its say in every size
        var most = draft.size().entries() * 2;
        var more = draft.more(entries.size() - most);
        return entries.isEmpty()
                ? null
                : Line.of(
                        label,
                        entries.stream().limit(most).collect(Collectors.joining("; "))
                                + (more == null ? "" : "; " + more));
    }

    private List<String> due() {
        return groups().filter(group -> group.standing() == Standing.OPEN && group.next() != null)
                .filter(group -> isDue(group.next().on(draft.today(), 0)))
                .map(group -> draft.words()
                        .dueDose(
                                names.group(group.group()),
                                Integer.toString(group.next().number()),
                                draft.wording().day(group.next().recommended().day())))
                .toList();
    }

    private static boolean isDue(When when) {
        return when == When.DUE || when == When.OVERDUE;
    }

    private List<String> given() {
        return groups().map(this::given).flatMap(Optional::stream).toList();
    }

    private Optional<String> given(GroupForecast group) {
        var words = draft.words();
        var counted = (int) draft.book().schedule().verdicts().stream()
                .flatMap(verdict -> verdict.telling().stream())
                .filter(count -> count.group().equals(group.group()) && count.outcome() == Outcome.VALID)
                .count();
        var doses = counted == 0 ? null : words.doses(Integer.toString(counted));
        var how =
                switch (group.standing()) {
                    case COMPLETE -> words.complete();
                    case IMMUNE -> words.immune();
                    case CONTRAINDICATED -> words.contraindicated();
                    case OPEN, POSTPONED, TOO_OLD, NOT_ROLLED_OUT, NOT_FOR_THIS_PERSON -> null;
                };
        return Optional.ofNullable(Draft.joined(", ", doses, how))
                .map(said -> words.named(names.group(group.group()), said));
    }

    /** By name, as often as given: all of a book that was not assessed, else those that count in no group. */
    private List<String> others() {
        var assessed = isAssessed(draft.book());
        return IntStream.range(0, draft.book().vaccinations().size())
                .filter(at -> !assessed
                        || draft.book().schedule().verdicts().get(at).counts().isEmpty())
                .mapToObj(at -> draft.book().vaccinations().get(at))
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> draft.words()
                        .named(
                                each.getKey(),
                                draft.words().doses(each.getValue().toString())))
                .toList();
    }

    private String name(Dose dose) {
        return draft.cut(dose.name() != null ? dose.name() : dose.code() != null ? dose.code() : "?");
    }

    private Stream<GroupForecast> groups() {
        return isAssessed(draft.book()) ? draft.book().schedule().groups().stream() : Stream.empty();
    }

    /** A book whose doses and verdicts do not match is not half told. */
    private static boolean isAssessed(Book book) {
        return book.schedule() != null
                && book.schedule().verdicts().size() == book.vaccinations().size();
    }
}
