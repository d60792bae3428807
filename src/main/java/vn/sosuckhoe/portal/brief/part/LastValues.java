package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;

import java.util.Comparator;
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

    /** By indicator, in the usual order. */
    private static Map<String, Reading> newest(Draft draft) {
        var sure = new LinkedHashMap<String, Reading>();
        Meanings.of(draft.chart()).stream()
                .filter(reading -> reading.observed().isSure())
                .filter(reading -> reading.observed().date() != null)
                .forEach(reading ->
                        sure.putIfAbsent(reading.observed().indicator().code(), reading));
        var ordered = new LinkedHashMap<String, Reading>();
        Indicators.all().stream()
                .map(Indicator::code)
                .filter(sure::containsKey)
                .forEach(code -> ordered.put(code, sure.get(code)));
        return ordered;
    }

    private static Line line(Reading reading, Draft draft) {
        var observed = reading.observed();
        var rating =
                reading.rating() == null ? null : draft.text(reading.rating().name());
        return new Line(
                draft.text(observed.indicator().name()),
                value(observed, draft),
                observed.date().vietnamese(),
                rating);
    }

    private static String value(Observed observed, Draft draft) {
        if (observed.value() == null) {
            return draft.cut(observed.asSent());
        }
        var wording = draft.wording();
        var second = observed.second() == null ? "" : "/" + wording.number(observed.second());
        var unit = observed.indicator().unit();
        var number = wording.number(observed.value()) + second;
        return unit == null ? number : number + NO_BREAK + wording.term("unit", unit, unit);
    }
}
