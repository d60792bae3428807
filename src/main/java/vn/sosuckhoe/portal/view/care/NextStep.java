package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Cover.DueCare;
import vn.sosuckhoe.portal.view.Step;
import vn.sosuckhoe.portal.view.Step.Kind;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next for one person: what was found and not looked at again goes before all, then whatever a station set, then
 * what long illnesses and the yearly check-up ask for; of the last two the sooner one, and a day ahead before one that passed.
 */
public final class NextStep {

    private NextStep() {}

    public static Step of(Cover cover, Wording wording, LocalDate today) {
        var set = Step.of(cover, wording, today);
        return care(cover, today)
                .filter(due -> isRecheck(due) || goesBefore(due, set))
                .map(due -> step(due, new CareWords(wording), today))
                .orElse(set);
    }

    private static Optional<DueCare> care(Cover cover, LocalDate today) {
        return FamilyCareView.coming(cover, today).stream()
                .min(Comparator.comparing((DueCare due) -> !isRecheck(due)).thenComparing(DueCare::on));
    }

    private static boolean isRecheck(DueCare due) {
        return "recheck".equals(due.what());
    }

    private static boolean goesBefore(DueCare due, Step set) {
        return switch (set.kind()) {
            case NONE, PASSED -> true;
            case TODAY -> false;
            case COMING -> due.on().isBefore(set.day());
        };
    }

    private static Step step(DueCare due, CareWords words, LocalDate today) {
        var timing = FamilyCareView.timing(due, today);
        var kind =
                switch (timing) {
                    case OVERDUE -> Kind.PASSED;
                    case DUE -> Kind.TODAY;
                    case SOON, LATER -> Kind.COMING;
                };
        var sentence = sentence(due, timing, words);
        return new Step(
                kind,
                due.on(),
                timing.word(words.wording()),
                sentence,
                sentence,
                words.words().stepAction());
    }

    private static String sentence(DueCare due, Timing timing, CareWords words) {
        var sentences = words.words();
        var what = words.what(due.what(), Stream.ofNullable(due.of()).toList());
        var day = words.wording().day(due.on());
        if (timing == Timing.OVERDUE) {
            return sentences.stepLate(what, day);
        }
        if (isRecheck(due)) {
            return sentences.stepBy(what, day);
        }
        return timing == Timing.DUE ? sentences.stepDue(what) : sentences.stepOn(what, day);
    }
}
