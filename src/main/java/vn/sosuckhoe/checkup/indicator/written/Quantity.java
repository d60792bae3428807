package vn.sosuckhoe.checkup.indicator.written;

import vn.sosuckhoe.checkup.indicator.Indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import static vn.sosuckhoe.checkup.indicator.Doubt.*;

/** A number with its unit, and whether both can be. */
final class Quantity {

    private final Indicator indicator;
    private final List<Unit> units;
    private final Limits limits;
    private final List<BigDecimal> readings;

    private Quantity(Indicator indicator, List<BigDecimal> readings) {
        this.indicator = indicator;
        this.units = Unit.of(indicator);
        this.limits = Limits.ofIndicator(indicator.code());
        this.readings = readings;
    }

    /** @param told unit that stands beside the name, or {@code null} */
    static Value read(Indicator indicator, String told, String plain) {
        var numeral = Numeral.leading(plain);
        if (numeral.isEmpty()) {
            return Value.none(UNREADABLE);
        }
        var tail = Tail.of(numeral.get().rest(), Unit.of(indicator));
        if (!tail.readable()) {
            return Value.none(UNREADABLE);
        }
        var quantity = new Quantity(indicator, numeral.get().readings());
        var written = tail.unit().isEmpty() && told != null ? told : tail.unit();
        return written.isEmpty() ? quantity.withoutUnit() : quantity.in(written);
    }

    private Value in(String written) {
        return unit(written).map(this::in).orElseGet(() -> Value.none(UNIT_UNKNOWN));
    }

    private Optional<Unit> unit(String written) {
        return units.stream().filter(unit -> unit.isWritten(written)).findFirst();
    }

    private Value in(Unit unit) {
        var possible = readings.stream()
                .map(number -> value(number, unit))
                .filter(limits::hold)
                .toList();
        if (possible.size() == 1) {
            return Value.of(possible.get(0));
        }
        if (possible.size() > 1) {
            return Value.none(UNREADABLE);
        }
        var fitsAnother = units.stream()
                .filter(other -> other != unit && other.unsaid() != null)
                .anyMatch(other -> readings.stream().anyMatch(other.unsaid()::hold));
        return fitsAnother ? Value.none(UNIT_CONTRADICTED) : Value.of(value(readings.get(0), unit), IMPLAUSIBLE);
    }

    private Value withoutUnit() {
        var usual = units.stream().filter(unit -> unit.unsaid() != null).toList();
        var possible = usual.stream()
                .flatMap(unit -> readings.stream().filter(unit.unsaid()::hold).map(number -> value(number, unit)))
                .toList();
        if (possible.size() == 1) {
            return Value.of(possible.get(0), UNIT_UNDERSTOOD);
        }
        if (possible.size() > 1) {
            return usual.size() == 1 ? Value.none(UNREADABLE) : Value.none(UNIT_MISSING);
        }
        return usual.size() == 1
                ? Value.of(value(readings.get(0), usual.get(0)), IMPLAUSIBLE)
                : Value.none(UNIT_MISSING, IMPLAUSIBLE);
    }

    private BigDecimal value(BigDecimal number, Unit unit) {
        return unit.value(number, indicator.decimals());
    }
}
