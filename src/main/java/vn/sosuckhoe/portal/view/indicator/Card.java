package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.trend.Lasting;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.view.checkup.ReadingView;
import vn.sosuckhoe.portal.words.Numbers;

import java.time.LocalDate;

/**
 * The newest value of an indicator: what it tells, what to do, the number, when and where.
 *
 * @param visit id of it
 * @param measured when and where
 * @param old that it is; {@code null} if not
 * @param calls somebody to the station, now and not long ago
 * @param folded nothing in it asks for anything: its line is enough until somebody wants to know more
 * @param leveled its level says more than its sentence does
 */
public record Card(
        ReadingView reading,
        String group,
        String visit,
        String measured,
        String old,
        boolean calls,
        boolean folded,
        boolean leveled) {

    /** @param id of its place on the page */
    static Card of(Reading reading, String id, Visit visit, Origin origin, LocalDate today) {
        var words = origin.wording().of(Numbers.class);
        var observed = reading.observed();
        var date = observed.date();
        var old = date != null && Lasting.of(observed.indicator().code()).isOld(date, today);
        return new Card(
                ReadingView.of(reading, id, origin.wording()),
                observed.indicator().group(),
                visit.id(),
                date == null ? words.undated() : measured(date.vietnamese(), origin.names(visit.sources()), words),
                old ? words.old() : null,
                reading.level().callsToStation() && !old,
                observed.isSure() && reading.level().compareTo(Level.FINE) <= 0,
                reading.level() != Level.UNEXPLAINED);
    }

    private static String measured(String day, String place, Numbers words) {
        return place == null ? words.measured(day) : words.measuredAt(day, place);
    }
}
