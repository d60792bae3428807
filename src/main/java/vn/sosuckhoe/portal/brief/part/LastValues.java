package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.checkup.Amounts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The newest sure value of each indicator, with its class and its day. */
public final class LastValues {

    private static final char NO_BREAK = 0xA0;

    private LastValues() {}

    /** Where not all have room, those that ask for something stay; they stand in the usual order. */
    public static Section of(Draft draft) {
        var newest = newest(draft);
        var told = newest.values().stream()
                .sorted(Comparator.comparing(Reading::level).reversed())
                .limit(draft.size().measures())
                .toList();
        var lines = Indicators.all().stream()
                .map(Indicator::code)
                .map(newest::get)
                .filter(Objects::nonNull)
                .filter(told::contains)
                .map(reading -> line(reading, draft))
                .toList();
        return Section.plain(
                draft.words().values(), lines, draft.words().valuesNone(), draft.more(newest.size() - lines.size()));
    }

    /** By indicator, in the usual order; what it means is asked of the newest value only. */
    private static Map<String, Reading> newest(Draft draft) {
        var sure = new HashMap<String, Observed>();
        draft.chart().encounters().stream()
                .filter(encounter -> encounter.date() != null)
                .flatMap(encounter -> Indicators.of(encounter).stream())
                .filter(Observed::isSure)
                .forEach(observed -> sure.putIfAbsent(observed.indicator().code(), observed));
        var newest = new LinkedHashMap<String, Reading>();
        Indicators.all().stream()
                .map(Indicator::code)
                .filter(sure::containsKey)
                .forEach(code -> newest.put(
                        code, Meanings.of(sure.get(code), draft.chart().subject())));
        return newest;
    }

    private static Line line(Reading reading, Draft draft) {
        var observed = reading.observed();
        var rating =
                reading.rating() == null ? null : draft.text(reading.rating().name());
        var amount = new Amounts(draft.wording()).of(observed);
        return new Line(
                draft.text(observed.indicator().name()),
                draft.cut(amount).replace(' ', NO_BREAK),
                observed.date().vietnamese(),
                rating);
    }
}
