package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.measure.Numeral;
import vn.sosuckhoe.record.measure.Plausibility;
import vn.sosuckhoe.record.statement.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Measured values: read as sent, doubted where they cannot be, never converted. */
final class Measures {

    private Measures() {}

    /** The vitals and vision of a visit, in the order of the form. */
    static List<Measure> ofVisit(Fields visit) {
        var measures = new ArrayList<Measure>();
        measures.add(one(visit, "MACH", "pulse"));
        measures.add(one(visit, "NHIETDO", "temperature"));
        measures.addAll(pressure(visit));
        measures.add(one(visit, "NHIPTHO", "respiratory-rate"));
        measures.add(one(visit, "CHIEUCAO", "height"));
        measures.add(one(visit, "CANNANG", "weight"));
        measures.add(one(visit, "CHISOBMI", "bmi"));
        measures.add(one(visit, "VONGBUNG", "waist"));
        measures.add(vision(visit, "MATPHAI", "vision-right"));
        measures.add(vision(visit, "MATTRAI", "vision-left"));
        return measures.stream().filter(Objects::nonNull).toList();
    }

    /** {@code null} where nothing is said. */
    static Measure one(Fields fields, String element, String name) {
        return of(
                fields,
                element,
                name,
                fields.block().text(element),
                fields.block().text(element));
    }

    private static Measure of(Fields fields, String element, String name, String number, String asSent) {
        if (number.isEmpty()) {
            return null;
        }
        var numeral = Numeral.read(number);
        if (numeral.isEmpty()) {
            fields.warn(element, Reason.NOT_A_NUMBER);
            return new Measure(name, asSent, null, Plausibility.unit(name), false);
        }
        var readings = Stream.of(numeral.get().decimal(), numeral.get().thousands())
                .filter(Objects::nonNull)
                .toList();
        var value = Plausibility.choose(name, readings);
        var doubt = Plausibility.doubt(name, value);
        if (doubt != null) {
            fields.warn(element, doubt);
        }
        return new Measure(name, asSent, value, Plausibility.unit(name), doubt != null);
    }

    /** Sharpness is written as {@code 8/10} or in words, so that text is as good as a number. */
    private static Measure vision(Fields visit, String element, String name) {
        var sent = visit.text(element);
        var value = sent == null ? Optional.<Numeral>empty() : Numeral.read(sent);
        return sent == null
                ? null
                : new Measure(name, sent, value.map(Numeral::decimal).orElse(null), null, false);
    }

    /** Two fields, or {@code 120/80} in one of them while the other is empty. */
    private static List<Measure> pressure(Fields visit) {
        var high = visit.block().text("HUYETAPTT");
        var low = visit.block().text("HUYETAPTD");
        var both = low.isEmpty() ? high : high.isEmpty() ? low : "";
        var slash = both.indexOf('/');
        if (slash < 0) {
            return checked(visit, one(visit, "HUYETAPTT", "systolic"), one(visit, "HUYETAPTD", "diastolic"));
        }
        var element = low.isEmpty() ? "HUYETAPTT" : "HUYETAPTD";
        visit.warn(element, Reason.PRESSURE_IN_ONE_FIELD);
        return checked(
                visit,
                of(visit, element, "systolic", both.substring(0, slash).strip(), both),
                of(visit, element, "diastolic", both.substring(slash + 1).strip(), both));
    }

    private static List<Measure> checked(Fields visit, Measure high, Measure low) {
        var reversed = high != null
                && low != null
                && high.value() != null
                && low.value() != null
                && high.value().compareTo(low.value()) < 0;
        if (reversed) {
            visit.warn("HUYETAPTT", Reason.PRESSURE_REVERSED);
        }
        return Stream.of(high, low)
                .filter(Objects::nonNull)
                .map(measure -> reversed ? doubted(measure) : measure)
                .toList();
    }

    private static Measure doubted(Measure measure) {
        return new Measure(measure.name(), measure.asSent(), measure.value(), measure.unit(), true);
    }
}
