package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.schedule.Skip;
import vn.sosuckhoe.vaccination.schedule.Skip.Condition;
import vn.sosuckhoe.vaccination.schedule.Skip.ConditionSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads when a dose is not needed. */
record SkipReader(Vocabulary vocabulary, Words words, Set<String> groups) {

    Skip read(Place place) {
        place.only("when", "any", "all");
        return joined(
                place,
                this::set,
                (any, sets) -> new Skip(Words.oneOf(Skip.Context.class, place.need("when")), any, sets));
    }

    private ConditionSet set(Place place) {
        return joined(place.only("any", "all"), this::condition, ConditionSet::new);
    }

    private interface Joined<T, R> {
        R of(boolean any, List<T> parts);
    }

    private static <T, R> R joined(Place place, Function<Place, T> part, Joined<T, R> make) {
        if (place.at("any").is() == place.at("all").is()) {
            throw place.mistake("either any or all was expected");
        }
        var any = place.at("any").is();
        var parts = place.at(any ? "any" : "all").list(part);
        if (parts.isEmpty()) {
            throw place.mistake("at least one was expected");
        }
        return make.of(any, parts);
    }

    private Condition condition(Place place) {
        var what = place.single().getValue();
        return switch (place.single().getKey()) {
            case "age" ->
                new Condition.Age(words.span(what.only("from", "until").at("from")), words.span(what.at("until")));
            case "since-last" -> new Condition.SinceLast(words.span(what));
            case "count" -> count(what);
            case "completed" -> {
                if (!groups.contains(what.text())) {
                    throw what.mistake("unknown group " + what.text());
                }
                yield new Condition.Completed(what.text());
            }
            case "observed" -> new Condition.Observed(what.text(), false);
            case "not-observed" -> new Condition.Observed(what.text(), true);
            default -> throw place.mistake("unknown condition " + place.single().getKey());
        };
    }

    private Condition.Count count(Place place) {
        place.only("vaccines", "from", "until", "since", "before", "valid", "least", "most");
        if (!place.at("least").is() && !place.at("most").is()) {
            throw place.mistake("least or most is missing");
        }
        return new Condition.Count(
                vocabulary.vaccines(place.at("vaccines")),
                words.span(place.at("from")),
                words.span(place.at("until")),
                words.day(place.at("since")),
                words.day(place.at("before")),
                place.at("valid").flag(false),
                place.at("least").is() ? place.at("least").number() : null,
                place.at("most").is() ? place.at("most").number() : null);
    }
}
