package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.growth.reference.Age;
import vn.sosuckhoe.checkup.growth.reference.Axis;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference.Place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** From a measure and a place on a curve to a z-score, a word and what must be known beside it. */
record Judge(boolean oedema, boolean bornTooEarly) {

    private static final double BEYOND_ALL_NUMBERS = 1e6;

    /**
     * @param value as it is shown
     * @param measure as it is computed with
     * @param place empty where WHO has no curve
     */
    IndexResult judge(Index index, BigDecimal value, double measure, Optional<Place> place, Set<Remark> beforehand) {
        var remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(beforehand);
        mark(remarks, Remark.AGE_NOT_CORRECTED, bornTooEarly && index.isForAge());
        mark(remarks, Remark.NO_REFERENCE, place.isEmpty());
        mark(remarks, Remark.OEDEMA, oedema && index.treatment().weightBased());
        mark(remarks, Remark.NOT_A_MEASURE, !isMeasure(measure));
        var z = place.filter(found -> !remarks.contains(Remark.OEDEMA) && !remarks.contains(Remark.NOT_A_MEASURE))
                .map(found -> rounded(index.treatment().z(found.lms(), measure)));
        mark(
                remarks,
                Remark.IMPLAUSIBLE,
                z.filter(number -> !plausible(index, number)).isPresent());
        var called = place.flatMap(found -> called(index, found.axis(), z, remarks));
        return new IndexResult(
                index,
                value,
                z.orElse(null),
                called.orElse(null),
                Collections.unmodifiableSet(remarks),
                place.map(Place::source).orElse(null));
    }

    /** The arm itself, in mm: it has words, but no z-score. */
    IndexResult arm(BigDecimal mm, Age age) {
        var months = age.completedMonths();
        var judged = months >= Rule.number("arm-classes-from").intValue()
                && months <= Rule.number("arm-classes-until").intValue();
        var remarks = EnumSet.noneOf(Remark.class);
        mark(remarks, Remark.NOT_A_MEASURE, !isMeasure(mm.doubleValue()));
        var called = judged && remarks.isEmpty()
                ? GrowthClass.of(Index.ARM_CIRCUMFERENCE, Axis.MM, mm)
                : Optional.<GrowthClass>empty();
        return new IndexResult(
                Index.ARM_CIRCUMFERENCE, mm, null, called.orElse(null), Collections.unmodifiableSet(remarks), null);
    }

    private static Optional<GrowthClass> called(Index index, Axis axis, Optional<BigDecimal> z, Set<Remark> remarks) {
        if (remarks.contains(Remark.OEDEMA)) {
            return GrowthClass.lowest(index, axis);
        }
        return z.filter(number -> !remarks.contains(Remark.IMPLAUSIBLE))
                .flatMap(number -> GrowthClass.of(index, axis, number));
    }

    private static BigDecimal rounded(double z) {
        return new BigDecimal(z).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static boolean plausible(Index index, BigDecimal z) {
        return index.treatment().plausible(z.doubleValue());
    }

    static boolean isMeasure(double measure) {
        return measure > 0 && measure < BEYOND_ALL_NUMBERS;
    }

    private static void mark(Set<Remark> remarks, Remark remark, boolean holds) {
        if (holds) {
            remarks.add(remark);
        }
    }
}
