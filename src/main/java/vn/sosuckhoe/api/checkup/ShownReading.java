package vn.sosuckhoe.api.checkup;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.util.List;

/**
 * One value and what it means.
 *
 * @param indicator code, left out for a result nobody here knows
 * @param visit id of the visit
 * @param date of the visit
 * @param label name of the measure or service as sent
 * @param value in {@code unit}; left out where it is no number or its unit is not sure
 * @param second diastolic of a blood pressure
 * @param unit UCUM
 * @param word {@code negative trace 1+ 2+ 3+ 4+ positive} of a urine strip
 * @param doubts why the value is not taken as it stands; left out where it is
 * @param rating name of the class, left out where there is none
 * @param sentence reviewed words, to be shown as they are
 * @param scale must stand beside the class
 * @param source of the class
 */
record ShownReading(
        String indicator,
        String visit,
        PartialDate date,
        String label,
        String asSent,
        BigDecimal value,
        BigDecimal second,
        String unit,
        String word,
        List<Doubt> doubts,
        Level level,
        Reading.Rating rating,
        Reading.Sentence sentence,
        Text scale,
        Source source) {

    static ShownReading of(Reading reading) {
        var observed = reading.observed();
        var indicator = observed.indicator();
        return new ShownReading(
                code(indicator),
                observed.encounter(),
                observed.date(),
                observed.label(),
                observed.asSent(),
                observed.value(),
                observed.second(),
                observed.value() == null && observed.second() == null ? null : indicator.unit(),
                observed.word(),
                observed.doubts().stream().sorted().toList(),
                reading.level(),
                reading.rating(),
                reading.sentence(),
                reading.scale(),
                reading.source());
    }

    private static String code(Indicator indicator) {
        return indicator == null ? null : indicator.code();
    }
}
