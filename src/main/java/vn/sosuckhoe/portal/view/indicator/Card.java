package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.trend.Lasting;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Numbers;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The newest value of an indicator: what it tells, what to do, the number, when and where.
 *
 * @param level {@code fine}, {@code watch}, {@code see-station}, {@code go-now}, {@code unexplained}
 * @param rating what the class is called, {@code null} without one
 * @param scale the rating is taken from, {@code null} without one
 * @param visit id of it
 * @param old {@code null}, or that it is
 */
public record Card(
        String indicator,
        String group,
        String name,
        String level,
        String icon,
        String says,
        String action,
        String number,
        String rating,
        String scale,
        String visit,
        String measured,
        String old,
        boolean calls) {

    static Card of(Reading reading, Visit visit, Origin origin, LocalDate today) {
        var wording = origin.wording();
        var words = wording.of(Numbers.class);
        var observed = reading.observed();
        var date = observed.date();
        var place = origin.names(visit.sources());
        var old = date != null && Lasting.of(observed.indicator().code()).isOld(date, today);
        return new Card(
                observed.indicator().code(),
                observed.indicator().group(),
                wording.text(observed.indicator().name()),
                reading.level().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                icon(reading.level()),
                wording.text(reading.sentence().says()),
                wording.text(reading.sentence().action()),
                new Amounts(wording).text(observed),
                reading.rating() == null ? null : wording.text(reading.rating().name()),
                reading.scale() == null ? null : wording.text(reading.scale()),
                visit.id(),
                date == null
                        ? words.undated()
                        : place == null ? words.measured(date.vietnamese()) : words.measuredAt(date.vietnamese(), place),
                old ? words.old() : null,
                reading.level().compareTo(Level.SEE_STATION) >= 0 && !old);
    }

    private static String icon(Level level) {
        return switch (level) {
            case UNEXPLAINED -> "ask";
            case FINE -> "tick";
            case WATCH -> "eye";
            case SEE_STATION -> "home";
            case GO_NOW -> "alert";
        };
    }
}
