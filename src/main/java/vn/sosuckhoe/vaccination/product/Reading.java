package vn.sosuckhoe.vaccination.product;

import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One text read from the left: the longest known name at each place, else a word that says nothing, else unknown. */
final class Reading {

    /** The number of a dose, an age, a year: says nothing, except after an unknown word, which may be a name. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[mty]?|20\\d\\d");

    private final Names names;
    private final Words words;
    private final boolean paid;
    private final Set<Vaccine> sure = new LinkedHashSet<>();
    private final Set<Vaccine> unsure = new LinkedHashSet<>();
    /** Unknown words that stand side by side, with the number after them. */
    private final List<List<String>> unknown = new ArrayList<>();

    private boolean inUnknown;
    private boolean noDose;

    Reading(Names names, Words words, boolean paid) {
        this.names = names;
        this.words = words;
        this.paid = paid;
    }

    /** The vaccines that the text names; none where it tells of something else than a dose. */
    Set<Vaccine> of(Key key) {
        for (var at = 0; at < key.words().size(); ) {
            var to = known(key, at);
            inUnknown = to == at && unknown(key.words().get(at));
            at = Math.max(to, at + 1);
        }
        if (noDose) {
            return Set.of();
        }
        var found = new LinkedHashSet<>(sure);
        if (unknown.stream().filter(run -> !likely(run, found)).count() == 0) {
            found.addAll(unsure);
        }
        return found;
    }

    /** The place after what is known, or the same place. */
    private int known(Key key, int at) {
        for (var to = Math.min(key.words().size(), at + Names.MOST_WORDS); to > at; to--) {
            var part = key.part(at, to);
            var vaccine = named(part, to - at);
            if (vaccine != null) {
                (words.onlyAlone(part) ? unsure : sure).add(vaccine);
                return to;
            }
            noDose |= words.tellsOfNoDose(part);
            if (words.saysNothing(part)) {
                return to;
            }
        }
        return at;
    }

    private Vaccine named(String part, int length) {
        var tooShort = length > 1 && part.length() < 4;
        return tooShort || paid && words.onlyInTheProgramme(part) ? null : names.called(part);
    }

    private boolean unknown(String word) {
        if (inUnknown) {
            unknown.get(unknown.size() - 1).add(word);
            return true;
        }
        if (NUMBER.matcher(word).matches()) {
            return false;
        }
        unknown.add(new ArrayList<>(List.of(word)));
        return true;
    }

    /** Whether a slip or two lead to a name, with the number behind it or else without. */
    private boolean likely(List<String> run, Set<Vaccine> found) {
        var vaccine = names.likelyCalled(String.join("", run));
        if (vaccine == null
                && run.size() > 1
                && NUMBER.matcher(run.get(run.size() - 1)).matches()) {
            vaccine = names.likelyCalled(String.join("", run.subList(0, run.size() - 1)));
        }
        if (vaccine != null) {
            found.add(vaccine);
        }
        return vaccine != null;
    }
}
