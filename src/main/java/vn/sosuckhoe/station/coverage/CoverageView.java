package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;
import vn.sosuckhoe.portal.words.Covering;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.station.AtDesk.Place;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures as a page shows them.
 *
 * @param places to choose from, empty where there is nothing to choose
 * @param by over what the tables are
 * @param hides whether small counts are hidden
 * @param csv where the file is
 */
public record CoverageView(
        String title,
        String asOf,
        List<Place> places,
        String by,
        String place,
        List<Section> sections,
        boolean empty,
        boolean hides,
        String csv) {

    /** @param gist what it says in one sentence: how many there are, or the first share */
    public record Section(
            String icon,
            String title,
            String gist,
            List<Told.Bar> bars,
            String hint,
            List<String> columns,
            List<Line> lines) {}

    public record Line(String place, boolean total, List<Cell> cells) {}

    /** @param percent in words, {@code null} for none */
    public record Cell(String label, String text, String percent) {}

    static CoverageView of(
            Figures figures, Places named, String title, List<Place> choice, String csv, Wording wording) {
        var words = wording.of(Covering.class);
        return new CoverageView(
                words.titleOf(title),
                words.asOf(wording.time(figures.asOf()), wording.day(figures.asOf())),
                choice,
                named.by(wording),
                named.column(wording),
                Topic.all(wording).stream()
                        .map(topic -> section(topic, figures, named, wording))
                        .toList(),
                figures.rows().isEmpty(),
                named == Places.COMMUNES,
                csv);
    }

    private static Section section(Topic topic, Figures figures, Places named, Wording wording) {
        var total = new Told(figures.total(), wording);
        var lines = named.sorted(figures.rows(), wording).stream()
                .map(row -> line(topic, row, named.name(row, wording), false, wording))
                .collect(Collectors.toList());
        var shares = topic.shares().stream().map(total::share).toList();
        lines.add(line(topic, figures.total(), wording.of(Covering.class).total(), true, wording));
        return new Section(
                topic.icon(),
                topic.title(),
                topic.of() == null ? shares.get(0).sentence() : total.counted(topic.of()),
                shares,
                topic.hint(),
                topic.columns().stream().map(each -> Told.label(each, wording)).toList(),
                lines);
    }

    private static Line line(Topic topic, Row row, String name, boolean total, Wording wording) {
        var told = new Told(row, wording);
        return new Line(
                name,
                total,
                topic.columns().stream()
                        .map(measure -> cell(told, measure, measure.equals(topic.of()), wording))
                        .toList());
    }

    private static Cell cell(Told told, Measure measure, boolean count, Wording wording) {
        var label = Told.label(measure, wording);
        if (count || measure.equals(Measures.PEOPLE)) {
            return new Cell(label, told.count(measure), null);
        }
        var percent = told.percent(measure);
        return new Cell(label, told.cell(measure), percent == null ? null : percent + " %");
    }
}
