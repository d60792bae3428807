package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.indicator.written.Pressure;
import vn.sosuckhoe.checkup.indicator.written.Writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The measures of a visit, which the intake has read already. */
final class Vitals {

    static final String SYSTOLIC = "systolic";
    static final String DIASTOLIC = "diastolic";

    private final Encounter encounter;

    Vitals(Encounter encounter) {
        this.encounter = encounter;
    }

    /** Nothing for the lower pressure where the upper one is told: they are one value. */
    Stream<Observed> read(Told told) {
        return switch (told.measure()) {
            case SYSTOLIC -> Stream.of(pressure(told, first(DIASTOLIC)));
            case DIASTOLIC -> first(SYSTOLIC) == null ? Stream.of(pressure(null, told)) : Stream.empty();
            case "vision-right", "vision-left" -> Stream.of(sight(told));
            default -> Stream.of(measure(told));
        };
    }

    private Told first(String measure) {
        return encounter.told().stream()
                .filter(told -> measure.equals(told.measure()))
                .findFirst()
                .orElse(null);
    }

    private Observed pressure(Told systolic, Told diastolic) {
        var texts = Stream.of(systolic, diastolic)
                .filter(Objects::nonNull)
                .map(Told::text)
                .distinct()
                .toList();
        var equal = systolic != null
                && diastolic != null
                && texts.size() == 1
                && !texts.get(0).contains("/");
        var asSent = equal ? texts.get(0) + "/" + texts.get(0) : String.join("/", texts);
        var doubtful = Stream.of(systolic, diastolic).anyMatch(told -> told != null && told.doubtful());
        var value = Pressure.of(number(systolic), number(diastolic), doubtful ? Set.of(Doubt.IMPLAUSIBLE) : Set.of());
        return observed("blood-pressure", "blood-pressure", asSent, value.number(), value.second(), value.doubts());
    }

    private static BigDecimal number(Told told) {
        return told == null ? null : told.value();
    }

    private Observed sight(Told told) {
        return Indicators.ofCode(told.measure())
                .map(indicator -> Writing.read(indicator, null, told.text()))
                .map(value ->
                        observed(told.measure(), told.measure(), told.text(), value.number(), null, value.doubts()))
                .orElseThrow();
    }

    private Observed measure(Told told) {
        // the intake reads the number alone
        var other =
                Indicators.ofCode(told.measure()).flatMap(indicator -> Writing.readInOtherUnit(indicator, told.text()));
        if (other.isPresent()) {
            return observed(
                    told.measure(),
                    told.measure(),
                    told.text(),
                    other.get().number(),
                    null,
                    other.get().doubts());
        }
        var doubts = told.value() == null
                ? Set.of(Doubt.UNREADABLE)
                : told.doubtful() ? Set.of(Doubt.IMPLAUSIBLE) : Set.<Doubt>of();
        return observed(told.measure(), told.measure(), told.text(), told.value(), null, doubts);
    }

    /** Of height and weight, where nobody told a BMI; what was sent are those two. */
    Optional<Observed> bmi(List<Observed> read) {
        var height = sure(read, "height");
        var weight = sure(read, "weight");
        if (height.isEmpty() || weight.isEmpty() || read.stream().anyMatch(each -> is(each, "bmi"))) {
            return Optional.empty();
        }
        var metres = height.get().value().movePointLeft(2);
        var bmi = weight.get().value().divide(metres.multiply(metres), 1, RoundingMode.HALF_UP);
        var asSent = weight.get().asSent() + "; " + height.get().asSent();
        return Optional.of(observed("bmi", "bmi", asSent, bmi, null, Set.of()));
    }

    private static Optional<Observed> sure(List<Observed> read, String code) {
        return read.stream().filter(each -> is(each, code) && each.isSure()).findFirst();
    }

    private static boolean is(Observed observed, String code) {
        return observed.indicator() != null && observed.indicator().code().equals(code);
    }

    private Observed observed(
            String code, String label, String asSent, BigDecimal value, BigDecimal second, Set<Doubt> doubts) {
        var indicator = Indicators.ofCode(code).orElse(null);
        return new Observed(indicator, encounter.id(), encounter.date(), label, asSent, value, second, null, doubts);
    }
}
