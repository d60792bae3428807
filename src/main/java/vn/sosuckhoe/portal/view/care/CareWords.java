package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care.Told;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.words.Caring;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes of a care plan as words. */
record CareWords(Wording wording) {

    private static final String OWN_RULE = "own rule";
    private static final Map<String, String> UNITS = Map.of("mm[Hg]", "mmHg");

    Caring words() {
        return wording.of(Caring.class);
    }

    String what(String code) {
        return wording.term("care", code, code);
    }

    /** "Tái khám tăng huyết áp, đái tháo đường", "Khám lại huyết áp"; what everybody is due stands alone. */
    String what(String code, List<String> of) {
        return of.isEmpty()
                ? what(code)
                : words().ofIllness(
                                what(code),
                                of.stream().map(each -> inside(name(each))).collect(Collectors.joining(", ")));
    }

    String why(String reason) {
        return wording.term("why", reason, "");
    }

    String goal(String target) {
        return words().goal(wording.term("target", target, target));
    }

    /** Of a disease, a programme (called like its disease) or an indicator. */
    String name(String code) {
        return Diseases.ofCode(code)
                .map(Disease::name)
                .or(() -> Indicators.ofCode(code).map(Indicator::name))
                .map(this::in)
                .orElse(code);
    }

    String value(Told told) {
        var number = wording.number(told.value());
        var numbers = told.second() == null ? number : number + "/" + wording.number(told.second());
        return Optional.ofNullable(
                        Indicators.ofCode(told.indicator()).map(Indicator::unit).orElse(null))
                .map(unit -> numbers + " " + UNITS.getOrDefault(unit, unit))
                .orElse(numbers);
    }

    String source(Source source) {
        if (OWN_RULE.equals(source.text())) {
            return words().sourceOwn();
        }
        return "L".equals(source.confidence()) ? words().sourceUnsure(source.text()) : words().source(source.text());
    }

    private String in(Text text) {
        return wording.language() == Language.VI ? text.vi() : text.en();
    }

    /** A name inside a sentence begins small, a short name of letters does not: "huyết áp", "HbA1c". */
    private static String inside(String name) {
        var first = name.split(" ")[0];
        return first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }
}
