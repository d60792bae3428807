package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measures;
import vn.sosuckhoe.portal.words.Covering;
import vn.sosuckhoe.portal.words.Wording;

import java.util.ArrayList;
import java.util.List;
import jakarta.ws.rs.core.Response;

/** Figures as a file: one line a place, one column a measure, plain numbers; the total is last. */
final class Sheet {

    private Sheet() {}

    /** @param name of the file, without its ending */
    static Response file(Figures figures, Places places, String name, Wording wording) {
        return Response.ok(Csv.of(rows(figures, places, wording)), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "-" + figures.day() + ".csv\"")
                .header("Cache-Control", "no-store")
                .header("Content-Language", wording.language().tag())
                .build();
    }

    static List<List<String>> rows(Figures figures, Places places, Wording wording) {
        var words = wording.of(Covering.class);
        var head = new ArrayList<String>();
        if (places == Places.COMMUNES) {
            head.add(words.code());
        }
        head.add(places.column(wording));
        Measures.all().forEach(measure -> head.add(Told.label(measure, wording)));
        head.add(words.day());
        head.add(words.note());
        var rows = new ArrayList<List<String>>();
        rows.add(head);
        for (var row : places.sorted(figures.rows(), wording)) {
            rows.add(row(row, row.place(), places.name(row, wording), figures, places, wording));
        }
        rows.add(row(figures.total(), "", words.total(), figures, places, wording));
        return rows;
    }

    private static List<String> row(
            Row row, String code, String name, Figures figures, Places places, Wording wording) {
        var words = wording.of(Covering.class);
        var cells = new ArrayList<String>();
        if (places == Places.COMMUNES) {
            cells.add(code);
        }
        cells.add(name);
        var hides = false;
        for (var measure : Measures.all()) {
            var count = row.count(measure);
            hides |= count.isEmpty();
            cells.add(count.isPresent() ? Long.toString(count.getAsLong()) : words.hidden());
        }
        cells.add(wording.day(figures.asOf()) + " " + wording.time(figures.asOf()));
        cells.add(hides ? words.hidden() + ": " + words.hiddenNote() : "");
        return cells;
    }
}
