package vn.sosuckhoe.record.measure;

import vn.sosuckhoe.record.Reason;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a living person can have. The limits are ours and wide on purpose: they find slips of the pen and of the unit,
 * they are no medical thresholds, and a value outside them is shown as sent with a mark, never changed.
 */
public final class Plausibility {

    /** A value in this range is not absurd by chance: somebody wrote in another unit. */
    private record Slip(BigDecimal least, BigDecimal most, Reason reason) {}

    /** @param slip {@code null} where no slip of unit is known */
    private record Bounds(String unit, BigDecimal least, BigDecimal most, Slip slip) {}

    private static final Map<String, Bounds> BOUNDS = new HashMap<>();

    static {
        bounds("pulse", "/min", "20", "300", null);
        bounds("temperature", "Cel", "25", "45", null);
        bounds("systolic", "mm[Hg]", "40", "320", slip("5", "30", Reason.LOOKS_LIKE_CMHG));
        bounds("diastolic", "mm[Hg]", "20.1", "220", slip("3", "20", Reason.LOOKS_LIKE_CMHG));
        bounds("respiratory-rate", "/min", "4", "120", null);
        bounds("height", "cm", "20", "260", slip("0.2", "2.6", Reason.LOOKS_LIKE_METRES));
        bounds("weight", "kg", "0.3", "500", slip("1000", "300000", Reason.LOOKS_LIKE_GRAMS));
        bounds("bmi", "kg/m2", "5", "120", null);
        bounds("waist", "cm", "15", "300", slip("0.3", "3", Reason.LOOKS_LIKE_METRES));
        bounds("birth-weight", "g", "200", "9000", slip("0.2", "9", Reason.LOOKS_LIKE_KILOGRAMS));
        bounds("birth-length", "cm", "15", "80", slip("0.15", "0.8", Reason.LOOKS_LIKE_METRES));
    }

    private Plausibility() {}

    /** {@code null} for a measure without a unit. */
    public static String unit(String name) {
        return BOUNDS.containsKey(name) ? BOUNDS.get(name).unit() : null;
    }

    /** The first of the readings that a living person can have, else the first. */
    public static BigDecimal choose(String name, List<BigDecimal> readings) {
        return readings.stream()
                .filter(value -> doubt(name, value) == null)
                .findFirst()
                .orElse(readings.get(0));
    }

    /** Why the value is doubtful, or {@code null} where it is not. */
    public static Reason doubt(String name, BigDecimal value) {
        var bounds = BOUNDS.get(name);
        if (bounds == null || within(value, bounds.least(), bounds.most())) {
            return null;
        }
        var slip = bounds.slip();
        return slip != null && within(value, slip.least(), slip.most()) ? slip.reason() : Reason.IMPLAUSIBLE;
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static void bounds(String name, String unit, String least, String most, Slip slip) {
        BOUNDS.put(name, new Bounds(unit, new BigDecimal(least), new BigDecimal(most), slip));
    }

    private static Slip slip(String least, String most, Reason reason) {
        return new Slip(new BigDecimal(least), new BigDecimal(most), reason);
    }
}
