package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Growth;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Measured;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of a child, what WHO's growth curves call the newest weight and height. */
public final class GrowthLine {

    /** WHO has curves up to this age. */
    private static final int YEARS = 19;

    private GrowthLine() {}

    /** Empty for who is no child or was never measured. */
    public static Optional<Section> of(Draft draft) {
        var person = draft.book().person();
        if (person.birthDate() == null || !person.birthDate().isExact()) {
            return Optional.empty();
        }
        var born = person.birthDate().latest();
        if (!draft.today().isBefore(born.plusYears(YEARS))) {
            return Optional.empty();
        }
        var child = new Child(born, person.sex(), draft.chart().subject().preterm());
        return draft.book().checkups().stream()
                .filter(draft.privacy()::shows)
                .filter(visit -> visit.date() != null && visit.date().isExact())
                .filter(visit -> !visit.date().latest().isBefore(born))
                .map(visit -> line(visit, child, draft))
                .flatMap(Optional::stream)
                .findFirst()
                .map(line -> Section.plain(draft.words().growth(), List.of(line), null, null));
    }

    private static Optional<Line> line(Visit visit, Child child, Draft draft) {
        var weight = sure(visit, "weight");
        var height = sure(visit, "height");
        if (weight == null && height == null) {
            return Optional.empty();
        }
        var on = visit.date().latest();
        var results = Growth.of(child, new Measured(on, weight, height, null, null, null, false));
        var words = draft.words();
        var called = results.stream()
                .filter(result -> result.called() != null)
                .map(result -> called(result, draft))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Optional.of(Line.of(
                draft.wording().day(on),
                Draft.joined(
                        "; ",
                        weight == null ? null : words.weight(draft.wording().number(weight)),
                        height == null ? null : words.height(draft.wording().number(height)),
                        called.isEmpty() ? null : words.byWho(called),
                        results.stream().anyMatch(IndexResult::flagged) ? words.implausible() : null)));
    }

    /** {@code null} for an index that says nothing more than its neighbours. */
    private static String called(IndexResult result, Draft draft) {
        var words = draft.words();
        var called = draft.wording().language() == Language.VI
                ? result.called().vi()
                : result.called().en();
        return switch (result.index()) {
            case WEIGHT_FOR_AGE -> words.weightForAge(called);
            case LENGTH_HEIGHT_FOR_AGE -> words.heightForAge(called);
            case BMI_FOR_AGE -> words.bmiForAge(called);
            case WEIGHT_FOR_LENGTH,
                    WEIGHT_FOR_HEIGHT,
                    HEAD_CIRCUMFERENCE_FOR_AGE,
                    ARM_CIRCUMFERENCE_FOR_AGE,
                    ARM_CIRCUMFERENCE -> null;
        };
    }

    private static BigDecimal sure(Visit visit, String name) {
        return visit.measures().stream()
                .filter(each -> each.name().equals(name) && !each.doubtful())
                .map(Measure::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
