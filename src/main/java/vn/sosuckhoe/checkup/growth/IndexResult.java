package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.growth.reference.Index;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One index of one child on one day.
 *
 * @param value as measured, in the unit of the index; the BMI with two decimals; length or height as the table asks for it
 *     ({@link Remark#STATURE_CONVERTED}); {@code null} where it cannot be computed
 * @param z two decimals; {@code null} where WHO computes none
 * @param called {@code null} where there is no word, or the value is not plausible
 * @param remarks in the order of {@link Remark}
 * @param source of the curve; {@code null} where there is none
 */
public record IndexResult(
        Index index, BigDecimal value, BigDecimal z, GrowthClass called, Set<Remark> remarks, Source source) {

    /** Shown as it was sent, marked, and left out of trends. */
    public boolean flagged() {
        return remarks.contains(Remark.IMPLAUSIBLE);
    }
}
