package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A value of somebody, written shortly. */
final class Case {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Case() {}

    /**
     * @param value {@code 120/80}, {@code 5.6}, {@code trace}
     * @param age {@code 45y}, {@code 7m}, on the very day that age is reached; {@code ~1980}: born in that year; {@code ?}
     * @param sex {@code m f ?}
     * @param state diseases by code, {@code pregnant}, with {@code +} between; {@code -} for none
     */
    static Reading read(String indicator, String value, String age, String sex, String state) {
        return Meanings.of(observed(indicator, value), subject(age, sex, state));
    }

    /** The only value of a service's result, as a station sends it. */
    static Reading sent(String name, String text, String age, String sex, String state) {
        var told = new Told(null, null, name, text, null, null, false);
        var visit = new Encounter("visit", PartialDate.of(DAY), List.of(told), List.of(), null, null);
        var readings = Meanings.of(visit, subject(age, sex, state));
        if (readings.size() != 1) {
            throw new AssertionError(readings.size() + " readings");
        }
        return readings.get(0);
    }

    static Observed observed(String indicator, String value, Doubt... doubts) {
        var word = Scale.STRIP.containsKey(value);
        var numbers = value.split("/");
        return new Observed(
                new Indicator(indicator, new Text(indicator, indicator), null, 1, null, "vital"),
                "visit",
                PartialDate.of(DAY),
                indicator,
                value,
                word ? null : number(numbers[0]),
                numbers.length < 2 ? null : number(numbers[1]),
                word ? value : null,
                Set.of(doubts));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() || text.equals("-") ? null : new BigDecimal(text);
    }

    static Subject subject(String age, String sex, String state) {
        var all = state.equals("-") ? List.<String>of() : List.of(state.split("\\+"));
        return new Subject(
                birth(age),
                switch (sex) {
                    case "m" -> Sex.MALE;
                    case "f" -> Sex.FEMALE;
                    default -> null;
                },
                null,
                all.stream()
                        .filter(each -> !each.equals("pregnant"))
                        .map(each -> new Known(each, null))
                        .toList(),
                all.contains("pregnant") ? List.of(new Pregnancy(DAY.minusMonths(6), DAY.plusMonths(3))) : List.of());
    }

    private static PartialDate birth(String age) {
        if (age.equals("?")) {
            return null;
        }
        if (age.startsWith("~")) {
            return new PartialDate(Integer.parseInt(age.substring(1)), null, null);
        }
        var number = Integer.parseInt(age.substring(0, age.length() - 1));
        return PartialDate.of(age.endsWith("y") ? DAY.minusYears(number) : DAY.minusMonths(number));
    }
}
