package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How it stands with what is looked after over time, and what has to be measured again. */
public final class LongCare {

    private LongCare() {}

    /** Empty where nothing is looked after. */
    public static Optional<Section> of(Draft draft) {
        return Optional.ofNullable(draft.book().care())
                .map(care -> lines(care, draft))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> draft.section(
                        draft.words().care(), lines, null, draft.size().entries()));
    }

    private static List<Line> lines(Care care, Draft draft) {
        var again = care.rechecks().stream()
                .filter(each -> each.answer() == Answer.OPEN || each.answer() == Answer.AGAIN)
                .map(each -> again(each, draft));
        var followed = care.followUps().stream().filter(draft.privacy()::shows).map(each -> followed(each, draft));
        return Stream.concat(followed, again).toList();
    }

    private static Line followed(FollowUp care, Draft draft) {
        var words = draft.words();
        var lapsed = care.lapsesOn() != null && !draft.today().isBefore(care.lapsesOn());
        var name = Diseases.ofCode(care.programme()).map(Disease::name).map(draft::text);
        return Line.of(
                name.orElse(care.programme()),
                Draft.joined(
                        "; ",
                        control(care, draft),
                        care.lastSeen() == null
                                ? words.neverSeen()
                                : words.lastSeen(draft.wording().day(care.lastSeen())),
                        lapsed ? words.lapsed() : null,
                        care.due().stream()
                                .filter(due ->
                                        due.until() == null || draft.today().isBefore(due.until()))
                                .findFirst()
                                .map(due -> due(due, draft))
                                .orElse(null)));
    }

    private static String control(FollowUp care, Draft draft) {
        var words = draft.words();
        return care.control() == null
                ? null
                : switch (care.control()) {
                    case AT_TARGET -> words.atTarget();
                    case NOT_AT_TARGET -> words.notAtTarget();
                    case UNKNOWN -> words.controlUnknown();
                };
    }

    private static String due(Due due, Draft draft) {
        var late = due.overdueFrom() != null && !draft.today().isBefore(due.overdueFrom());
        var day = draft.wording().day(due.on());
        return late ? draft.words().wasDue(day) : draft.words().nextDue(day);
    }

    private static Line again(Recheck recheck, Draft draft) {
        var name = Indicators.ofCode(recheck.indicator()).map(Indicator::name).map(draft::text);
        var wording = draft.wording();
        return Line.of(
                draft.words().recheck(name.orElse(recheck.indicator())),
                draft.words().recheckBy(wording.day(recheck.found()), wording.day(recheck.by())));
    }
}
