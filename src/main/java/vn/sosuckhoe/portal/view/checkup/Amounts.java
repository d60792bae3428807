package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Values as people write them, with their unit. */
public record Amounts(Wording wording) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** "138/86 mmHg", "5,6 mmol/L", "âm tính"; as sent where the value is not sure. */
    public String of(Observed observed) {
        if (!observed.isSure()) {
            return observed.asSent();
        }
        if (observed.value() == null) {
            return wording.term("strip", observed.word(), observed.word());
        }
        var indicator = observed.indicator();
        if (indicator.unit() == null) {
            return observed.asSent();
        }
        var number = number(observed.value(), indicator.decimals());
        return (observed.second() == null ? number : number + "/" + number(observed.second(), indicator.decimals()))
                + " "
                + unit(indicator.unit());
    }

    public String unit(String ucum) {
        return wording.term("unit", ucum, ucum);
    }

    /** As many places as were sent; of one worked out from another unit those that are usual. */
    public String number(BigDecimal value, int decimals) {
        var plain = value.stripTrailingZeros();
        return wording.number(plain.scale() <= decimals + 1 ? plain : plain.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** What stands in the paper, where it was another number (in another unit) than the one shown; else {@code null}. */
    String asSent(Observed observed) {
        if (!observed.isSure() || observed.value() == null || observed.second() != null) {
            return null;
        }
        var sent = NUMBER.matcher(observed.asSent());
        var same = !sent.find() || new BigDecimal(sent.group().replace(',', '.')).compareTo(observed.value()) == 0;
        return same ? null : observed.asSent();
    }
}
