package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.Series.Indication;
import vn.sosuckhoe.vaccination.schedule.Series.RollOut;
import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the series of a version. */
record SeriesReader(Vocabulary vocabulary, Words words, Map<String, VaccineGroup> groups) {

    Series read(Place place) {
        place.only(
                "id",
                "group",
                "antigens",
                "vi",
                "en",
                "standard",
                "default",
                "product-path",
                "preference",
                "start",
                "sex",
                "born",
                "indications",
                "roll-out",
                "doses");
        var group = groups.get(place.need("group").text());
        if (group == null) {
            throw place.at("group").mistake("unknown group " + place.at("group").text());
        }
        if (place.at("start").is()) {
            place.at("start").only("from", "before");
        }
        return new Series(
                place.need("id").text(),
                group.code(),
                antigens(place, group),
                Words.text(place),
                place.at("standard").flag(false),
                place.at("default").flag(false),
                place.at("product-path").flag(false),
                place.at("preference").is() ? place.at("preference").number() : 1,
                place.at("start").is() ? words.limit(place.at("start").at("from")) : null,
                place.at("start").is() ? words.limit(place.at("start").at("before")) : null,
                place.at("sex").is() ? Words.oneOf(Sex.class, place.at("sex")) : null,
                born(place, "since"),
                born(place, "before"),
                place.at("indications").list(this::indication),
                place.at("roll-out").list(this::rollOut),
                doses(place));
    }

    private List<String> antigens(Place place, VaccineGroup group) {
        var antigens = vocabulary.antigens(place.at("antigens"));
        if (!group.antigens().containsAll(antigens)) {
            throw place.at("antigens").mistake("not all of them are of the group " + group.code());
        }
        return antigens.isEmpty() ? group.antigens() : antigens;
    }

    private LocalDate born(Place place, String limit) {
        if (!place.at("born").is()) {
            return null;
        }
        var day = place.at("born").only("since", "before").at(limit);
        return day.is() ? Words.day(day, words.needsSource(day).value()) : null;
    }

    private Indication indication(Place place) {
        place.only("observation", "from", "until");
        return new Indication(
                place.need("observation").text(), words.span(place.at("from")), words.span(place.at("until")));
    }

    private RollOut rollOut(Place place) {
        var day = place.single().getValue();
        var since = words.needsSource(day);
        return new RollOut(place.single().getKey(), Words.day(day, since.value()), since.from());
    }

    private List<SeriesDose> doses(Place place) {
        var reader = new DoseReader(vocabulary, words, groups.keySet());
        var doses = new ArrayList<SeriesDose>();
        for (var dose : place.need("doses").list()) {
            doses.add(reader.read(dose, doses.size() + 1));
            if (doses.size() > 1 && doses.get(doses.size() - 2).recurring()) {
                throw dose.mistake("nothing can come after a dose that comes again and again");
            }
        }
        if (doses.isEmpty()) {
            throw place.mistake("a series needs a dose");
        }
        return doses;
    }
}
