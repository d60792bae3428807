package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Conflict;
import vn.sosuckhoe.vaccination.schedule.Limit;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads what stands in the way of a vaccine: another one, or something observed. */
record CautionReader(Vocabulary vocabulary, Words words, Set<String> groups) {

    Conflict conflict(Place place) {
        place.only("earlier", "later", "begin", "minimum-end", "end");
        var end = words.limit(place.need("end"));
        return new Conflict(
                vocabulary.vaccines(place.need("earlier")),
                vocabulary.vaccines(place.need("later")),
                words.limit(place.need("begin")),
                place.at("minimum-end").is() ? words.limit(place.at("minimum-end")) : end,
                end);
    }

    Caution caution(Place place) {
        place.only("observation", "vi", "en", "effect", "vaccines", "groups", "wait");
        var effect = Words.oneOf(Caution.Effect.class, place.need("effect"));
        Limit pause = words.limit(place.at("wait"));
        if (pause != null && effect != Caution.Effect.POSTPONES) {
            throw place.at("wait").mistake("only what postpones has a wait");
        }
        var about = new LinkedHashSet<>(place.at("groups").list(group -> {
            if (!groups.contains(group.text())) {
                throw group.mistake("unknown group " + group.text());
            }
            return group.text();
        }));
        return new Caution(
                place.need("observation").text(),
                Words.text(place),
                effect,
                vocabulary.vaccines(place.at("vaccines")),
                about,
                pause);
    }
}
