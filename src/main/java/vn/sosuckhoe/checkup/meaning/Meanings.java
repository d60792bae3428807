package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;
import vn.sosuckhoe.person.Text;

import java.util.List;

/** What values mean for the person they are of, on the day they were measured. */
public final class Meanings {

    private static final Sentence UNEXPLAINED = new Sentence(
            "unexplained",
            1,
            new Text("Trạm y tế sẽ giải thích kết quả này.", "The health station will explain this result."),
            new Text("Hỏi trạm y tế khi đến khám.", "Ask the health station at your next visit."));

    private Meanings() {}

    public static Reading of(Observed observed, Subject subject) {
        return new Reading(observed, Level.UNEXPLAINED, null, UNEXPLAINED, null, null, null);
    }

    /** Of one visit, in the order told. */
    public static List<Reading> of(Encounter encounter, Subject subject) {
        return Indicators.of(encounter).stream()
                .map(observed -> of(observed, subject))
                .toList();
    }

    /** Of all visits, newest first. */
    public static List<Reading> of(Chart chart) {
        return chart.encounters().stream()
                .flatMap(encounter -> of(encounter, chart.subject()).stream())
                .toList();
    }
}
