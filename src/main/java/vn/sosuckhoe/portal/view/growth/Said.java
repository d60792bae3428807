package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.GrowthClass;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Remark;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.words.GrowingUp;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Names, numbers and remarks of growth in one language. */
record Said(Wording wording) {

    GrowingUp words() {
        return wording.of(GrowingUp.class);
    }

    String in(Text text) {
        return wording.language() == Language.VI ? text.vi() : text.en();
    }

    /** {@code null} where there is no word. */
    String called(GrowthClass called) {
        return called == null ? null : in(new Text(called.vi(), called.en()));
    }

    String name(Index index) {
        return switch (index) {
            case WEIGHT_FOR_AGE -> words().weightForAge();
            case LENGTH_HEIGHT_FOR_AGE -> words().heightForAge();
            case BMI_FOR_AGE -> words().bmiForAge();
            case WEIGHT_FOR_LENGTH -> words().weightForLength();
            case WEIGHT_FOR_HEIGHT -> words().weightForHeight();
            case HEAD_CIRCUMFERENCE_FOR_AGE -> words().headForAge();
            case ARM_CIRCUMFERENCE_FOR_AGE -> words().armForAge();
            case ARM_CIRCUMFERENCE -> words().arm();
        };
    }

    String unit(Index index) {
        var unit = index.treatment().unit();
        return wording.term("unit", unit, unit);
    }

    /** "9,8 kg", or what stands for a value that cannot be computed. */
    String value(IndexResult result) {
        return result.value() == null ? words().noValue() : wording.number(result.value()) + " " + unit(result.index());
    }

    /** "−2,31 SD", {@code null} where WHO computes none. */
    String z(IndexResult result) {
        return result.z() == null ? null : signed(result.z()) + " SD";
    }

    private String signed(BigDecimal z) {
        var size = wording.number(z.abs());
        return z.signum() < 0 ? "−" + size : z.signum() > 0 ? "+" + size : size;
    }

    /** What belongs to this one value; what holds for the whole page is told once, below it. */
    List<String> remarks(IndexResult result) {
        return result.remarks().stream()
                .map(this::remark)
                .filter(Objects::nonNull)
                .toList();
    }

    private String remark(Remark remark) {
        return switch (remark) {
            case POSITION_ASSUMED, AGE_NOT_CORRECTED -> null;
            case POSITION_NOT_BELIEVED -> words().positionNotBelieved();
            case STATURE_CONVERTED -> words().statureConverted();
            case OEDEMA -> words().oedema();
            case IMPLAUSIBLE -> words().implausible();
            case NOT_A_MEASURE -> words().notAMeasure();
            case NO_REFERENCE -> words().noReference();
        };
    }
}
