package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One value of one indicator, read out of a visit.
 *
 * @param indicator {@code null} for a result nobody here knows: shown as sent, the station explains it
 * @param encounter id of the visit
 * @param date of the visit, or {@code null}
 * @param label name of the measure or service as sent
 * @param asSent never lost
 * @param value in the indicator's unit; {@code null} where it is no number or its unit is not sure
 * @param second diastolic of a blood pressure, else {@code null}
 * @param word {@code negative trace 1+ 2+ 3+ 4+ positive} of a strip, else {@code null}
 * @param doubts why the value is not taken as it stands; none of them: it is
 */
public record Observed(
        Indicator indicator,
        String encounter,
        PartialDate date,
        String label,
        String asSent,
        BigDecimal value,
        BigDecimal second,
        String word,
        Set<Doubt> doubts) {

    public Observed {
        doubts = Set.copyOf(doubts);
    }

    /** Good for a class and a trend; a unit that only one reading allows is no obstacle. */
    public boolean isSure() {
        return indicator != null
                && (value != null || word != null)
                && doubts.stream().allMatch(doubt -> doubt == Doubt.UNIT_UNDERSTOOD);
    }
}
