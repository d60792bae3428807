package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.growth.reference.Age;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static vn.sosuckhoe.checkup.growth.reference.Index.*;

/** What was measured of a child, set against all children of that sex and age. */
public final class Growth {

    private final Child child;
    private final Measured measured;
    private final Age age;
    private final Judge judge;
    private final List<IndexResult> results = new ArrayList<>();

    private Growth(Child child, Measured measured) {
        this.child = child;
        this.measured = measured;
        this.age = child.on(measured.on());
        this.judge = new Judge(measured.oedema(), child.bornTooEarly());
    }

    /** One result for each index that was measured, in the order of {@link Index}; never {@code null}. */
    public static List<IndexResult> of(Child child, Measured measured) {
        var growth = new Growth(child, measured);
        growth.weight();
        growth.stature();
        growth.circumferences();
        return List.copyOf(growth.results);
    }

    private void weight() {
        if (measured.weight() != null) {
            forAge(WEIGHT_FOR_AGE, measured.weight(), Set.of());
        }
    }

    private void stature() {
        if (measured.height() != null) {
            var stature = Stature.of(age, measured.height(), measured.position());
            forAge(LENGTH_HEIGHT_FOR_AGE, stature.cm(), stature.remarks());
            if (measured.weight() != null) {
                bmi(measured.weight(), stature);
                weightForStature(measured.weight(), stature);
            }
        }
    }

    private void circumferences() {
        if (measured.head() != null) {
            forAge(HEAD_CIRCUMFERENCE_FOR_AGE, measured.head(), Set.of());
        }
        if (measured.arm() != null) {
            forAge(ARM_CIRCUMFERENCE_FOR_AGE, measured.arm(), Set.of());
            results.add(judge.arm(measured.arm().movePointRight(1), age));
        }
    }

    private void bmi(BigDecimal weight, Stature stature) {
        var place = Reference.forAge(BMI_FOR_AGE, child.sex(), age);
        if (Judge.isMeasure(weight.doubleValue())
                && Judge.isMeasure(stature.cm().doubleValue())) {
            var square = stature.cm().movePointLeft(2).pow(2);
            // WHO rounds the z-score only, never the BMI it comes from
            var shown = weight.divide(square, 2, RoundingMode.HALF_UP);
            var exact = weight.doubleValue() / square.doubleValue();
            results.add(judge.judge(BMI_FOR_AGE, shown, exact, place, stature.remarks()));
        } else {
            results.add(judge.judge(BMI_FOR_AGE, null, 0, place, stature.remarks()));
        }
    }

    private void weightForStature(BigDecimal weight, Stature stature) {
        if (age.days() >= 0 && age.days() <= Rule.number("standards-until").intValue()) {
            var index = Stature.usual(age) == Position.LYING ? WEIGHT_FOR_LENGTH : WEIGHT_FOR_HEIGHT;
            var place = Reference.forStature(index, child.sex(), stature.cm().doubleValue());
            results.add(judge.judge(index, weight, weight.doubleValue(), place, stature.remarks()));
        }
    }

    private void forAge(Index index, BigDecimal value, Set<Remark> remarks) {
        var place = Reference.forAge(index, child.sex(), age);
        results.add(judge.judge(index, value, value.doubleValue(), place, remarks));
    }
}
