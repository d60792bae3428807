package vn.sosuckhoe.station;

import vn.sosuckhoe.portal.words.Station;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.record.FacilityFigures;

import java.util.List;

/**
 * A facility's figures as the page shows them.
 *
 * @param title which facility
 * @param period which days
 * @param unknown paths of elements that no field of the form takes, with how often they came
 */
public record StationView(String title, String period, List<Figure> figures, List<Figure> unknown, boolean nothing) {

    /** @param hint what the number means for the one who sends, {@code null} for a path */
    public record Figure(String label, long count, String hint, String icon) {}

    static StationView of(FacilityFigures told, Wording wording) {
        var words = wording.of(Station.class);
        return new StationView(
                words.facility(told.facility()),
                words.period(wording.day(told.from()), wording.day(told.to())),
                List.of(
                        new Figure(words.received(), told.received(), words.receivedHint(), "in"),
                        new Figure(words.accepted(), told.accepted(), words.acceptedHint(), "tick"),
                        new Figure(words.remarks(), told.withRemarks(), words.remarksHint(), "info"),
                        new Figure(words.parked(), told.parked(), words.parkedHint(), "clock"),
                        new Figure(words.refused(), told.refused(), words.refusedHint(), "alert"),
                        new Figure(words.duplicates(), told.duplicates(), words.duplicatesHint(), "note")),
                told.unknownElements().stream()
                        .map(each -> new Figure(each.path(), each.times(), null, null))
                        .toList(),
                told.received() == 0);
    }
}
