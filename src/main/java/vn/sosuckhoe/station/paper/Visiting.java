package vn.sosuckhoe.station.paper;

import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.paper.Invented;
import vn.sosuckhoe.portal.words.Papers;
import vn.sosuckhoe.portal.words.Slips;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.turnout.Slips.Slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Whom a village health worker visits, a hamlet a page or more, households together.
 *
 * @param more that not all are on it, {@code null} where all are
 * @param synthetic that nobody on it exists, {@code null} for real people
 */
public record Visiting(String station, List<Hamlet> hamlets, String more, String made, String synthetic) {

    /** @param name a heading */
    public record Hamlet(String name, String sum, List<Row> rows) {}

    /**
     * @param first of its household
     * @param born year, empty where it is not known
     */
    public record Row(int number, boolean first, String name, String born, String day, String time) {}

    static Visiting of(String station, List<Slip> slips, boolean more, Wording wording, LocalDate today) {
        var words = wording.of(Slips.class);
        var byHamlet = new LinkedHashMap<String, List<Slip>>();
        slips.forEach(slip -> byHamlet.computeIfAbsent(slip.hamletKey(), key -> new ArrayList<>())
                .add(slip));
        return new Visiting(
                station,
                byHamlet.values().stream()
                        .map(people -> hamlet(people, wording))
                        .toList(),
                more ? words.more(Integer.toString(slips.size())) : null,
                words.made(wording.day(today)),
                Invented.isStation(station) ? wording.of(Papers.class).synthetic() : null);
    }

    private static Hamlet hamlet(List<Slip> people, Wording wording) {
        var words = wording.of(Slips.class);
        var rows = new ArrayList<Row>();
        var households = 0;
        Slip before = null;
        for (var slip : people) {
            // people of no known household are each their own
            var first = before == null
                    || slip.household().isEmpty()
                    || !slip.household().equals(before.household());
            households += first ? 1 : 0;
            rows.add(row(rows.size() + 1, first, slip, wording));
            before = slip;
        }
        var name = people.get(0).hamlet();
        return new Hamlet(
                name.isBlank() ? words.noHamlet() : words.hamlet(name),
                words.hamletFoot(Integer.toString(people.size()), Integer.toString(households)),
                List.copyOf(rows));
    }

    private static Row row(int number, boolean first, Slip slip, Wording wording) {
        return new Row(
                number,
                first,
                PersonName.read(slip.name()).map(PersonName::display).orElse(""),
                slip.born() == null ? "" : Integer.toString(slip.born().year()),
                slip.day() == null ? wording.of(Slips.class).anyTime() : Moments.day(slip, wording),
                slip.day() == null ? "" : Moments.time(slip));
    }
}
