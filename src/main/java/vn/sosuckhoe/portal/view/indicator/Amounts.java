package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as people write them: "135/85 mmHg", "5,6 mmol/L", "âm tính". */
record Amounts(Wording wording) {

    /** As sent where it is not taken as it stands, because then its unit is in doubt as well. */
    String text(Observed observed) {
        if (!observed.isSure()) {
            return observed.asSent();
        }
        return observed.value() == null
                ? wording.term("strip", observed.word(), observed.asSent())
                : withUnit(observed.indicator(), numbers(observed.indicator(), observed.value(), observed.second()));
    }

    String numbers(Indicator indicator, BigDecimal value, BigDecimal second) {
        return second == null ? number(indicator, value) : number(indicator, value) + "/" + number(indicator, second);
    }

    String number(Indicator indicator, BigDecimal value) {
        return wording.number(value.setScale(indicator.decimals(), RoundingMode.HALF_UP));
    }

    String withUnit(Indicator indicator, String number) {
        return indicator.unit() == null ? number : number + " " + unit(indicator);
    }

    /** Empty for what has none. */
    String unit(Indicator indicator) {
        return indicator.unit() == null ? "" : wording.term("unit", indicator.unit(), indicator.unit());
    }
}
