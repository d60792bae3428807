package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Indicator;

import java.util.Optional;

/** From what is written to a value, in the way its indicator is written. */
public final class Writing {

    private Writing() {}

    /** @param unit that stands beside the name, or {@code null} */
    public static Value read(Indicator indicator, String unit, String text) {
        var plain = Plain.of(text);
        return switch (indicator.group()) {
            case "urine" -> Strip.read(plain);
            case "vision" -> Sight.read(plain);
            default ->
                indicator.code().equals("blood-pressure")
                        ? Pressure.read(plain)
                        : Quantity.read(indicator, unit, plain);
        };
    }

    /** Empty unless the text is a number in another unit than the indicator's own. */
    public static Optional<Value> readInOtherUnit(Indicator indicator, String text) {
        var plain = Plain.of(text);
        return Numeral.leading(plain)
                .map(numeral -> Tail.of(numeral.rest(), Unit.of(indicator)).unit())
                .filter(written ->
                        Unit.of(indicator).stream().anyMatch(unit -> unit.isWritten(written) && !unit.isOwn()))
                .map(written -> Quantity.read(indicator, null, plain));
    }

    public static boolean isUnit(String written) {
        return Unit.isKnown(written);
    }
}
