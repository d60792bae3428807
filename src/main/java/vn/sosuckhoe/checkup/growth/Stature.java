package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.growth.reference.Age;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Length or height as the tables ask for it: lying under two years, standing from then on.
 *
 * @param cm after the conversion
 */
record Stature(BigDecimal cm, Set<Remark> remarks) {

    static Stature of(Age age, BigDecimal measured, Position written) {
        var usual = usual(age);
        if (written == null) {
            return new Stature(measured, EnumSet.of(Remark.POSITION_ASSUMED));
        }
        if (written == usual) {
            return new Stature(measured, EnumSet.noneOf(Remark.class));
        }
        if (written == Position.STANDING
                && age.months() < Rule.number("standing-not-believed-before").doubleValue()) {
            return new Stature(measured, EnumSet.of(Remark.POSITION_NOT_BELIEVED));
        }
        var difference = Rule.number("lying-standing-difference");
        return new Stature(
                usual == Position.LYING ? measured.add(difference) : measured.subtract(difference),
                EnumSet.of(Remark.STATURE_CONVERTED));
    }

    static Position usual(Age age) {
        return age.days() < Rule.number("standing-from").longValue() ? Position.LYING : Position.STANDING;
    }
}
