package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Ages;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Choice;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.From;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Interval;

import java.util.Set;

/** Reads the doses of a series. */
record DoseReader(Vocabulary vocabulary, Words words, Set<String> groups) {

    SeriesDose read(Place place, int number) {
        place.only(
                "number",
                "vi",
                "en",
                "age",
                "intervals",
                "allowable-intervals",
                "preferable",
                "allowable",
                "inadvertent",
                "skip",
                "recurring");
        if (place.need("number").number() != number) {
            throw place.mistake("dose " + number + " was expected");
        }
        var skips = new SkipReader(vocabulary, words, groups);
        return new SeriesDose(
                number,
                place.at("vi").is() || place.at("en").is() ? Words.text(place) : null,
                ages(place.at("age")),
                place.at("intervals").list(interval -> interval(interval, number)),
                place.at("allowable-intervals").list(interval -> interval(interval, number)),
                place.at("preferable").list(this::choice),
                place.at("allowable").list(this::choice),
                vocabulary.vaccines(place.at("inadvertent")),
                place.at("skip").list(skips::read),
                place.at("recurring").flag(false));
    }

    private Ages ages(Place place) {
        if (!place.is()) {
            return new Ages(null, null, null, null, null);
        }
        place.only("absolute", "minimum", "recommended", "overdue", "maximum");
        return new Ages(
                words.limit(place.at("absolute")),
                words.limit(place.at("minimum")),
                words.limit(place.at("recommended")),
                words.limit(place.at("overdue")),
                words.limit(place.at("maximum")));
    }

    private Interval interval(Place place, int dose) {
        place.only("after", "absolute", "minimum", "recommended", "overdue", "override");
        return new Interval(
                from(place.need("after"), dose),
                words.limit(place.at("absolute")),
                words.limit(place.at("minimum")),
                words.limit(place.at("recommended")),
                words.limit(place.at("overdue")),
                place.at("override").flag(false));
    }

    private From from(Place place, int dose) {
        if (place.isMap()) {
            var what = place.single().getValue();
            return switch (place.single().getKey()) {
                case "vaccines" -> new From.MostRecent(vocabulary.vaccines(what));
                case "observation" -> new From.Observed(what.text());
                default -> throw place.mistake("vaccines or observation was expected");
            };
        }
        if (place.text().equals("previous")) {
            return new From.Previous();
        }
        var number = place.text().replaceFirst("^dose ", "");
        if (!number.matches("[1-9]\\d?") || number.equals(place.text()) || Integer.parseInt(number) >= dose) {
            throw place.mistake("previous, an earlier dose such as 'dose 1', vaccines or observation was expected");
        }
        return new From.Dose(Integer.parseInt(number));
    }

    private Choice choice(Place place) {
        if (!place.isMap()) {
            return new Choice(anyOr(place, place.text()), null, null);
        }
        var ages = place.single().getValue().only("from", "until");
        return new Choice(
                anyOr(place, place.single().getKey()), words.span(ages.at("from")), words.span(ages.at("until")));
    }

    private String anyOr(Place place, String code) {
        return code.equals("*") ? code : vocabulary.vaccine(place, code);
    }
}
