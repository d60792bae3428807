package vn.sosuckhoe.vaccination.product;

import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One text read from the left: the longest known name at each place, else a word that says nothing, else unknown. */
final class Reading {

    private final Names names;
    private final Words words;
    private final boolean paid;
    private final Set<Vaccine> sure = new LinkedHashSet<>();
    private final Set<Vaccine> unsure = new LinkedHashSet<>();
    private final List<List<String>> unknown = new ArrayList<>();
    private boolean noDose;

    Reading(Names names, Words words, boolean paid) {
        this.names = names;
        this.words = words;
        this.paid = paid;
    }

    /** The vaccines that the text names; none where it tells of something else than a dose. */
    Set<Vaccine> of(Key key) {
        for (var at = 0; at < key.words().size(); ) {
            at = step(key, at);
        }
        if (noDose) {
            return Set.of();
        }
        var found = new LinkedHashSet<>(sure);
        var left = unknown.stream().filter(run -> !likely(run, found)).count();
        if (left == 0) {
            found.addAll(unsure);
        }
        return found;
    }

    private int step(Key key, int at) {
        for (var to = Math.min(key.words().size(), at + Names.MOST_WORDS); to > at; to--) {
            var part = key.part(at, to);
            var vaccine = named(part, to - at);
            if (vaccine != null) {
                (words.onlyAlone(part) ? unsure : sure).add(vaccine);
                return to;
            }
            if (words.tellsOfNoDose(part)) {
                noDose = true;
                return to;
            }
            if (words.saysNothing(part) || part.matches("\\d{1,2}")) {
                return to;
            }
        }
        stranger(key, at);
        return at + 1;
    }

    private Vaccine named(String part, int length) {
        var tooShort = length > 1 && part.length() < 4;
        return tooShort || paid && words.onlyInTheProgramme(part) ? null : names.called(part);
    }

    private void stranger(Key key, int at) {
        var word = key.words().get(at);
        var goesOn = !unknown.isEmpty()
                && at > 0
                && last(unknown.get(unknown.size() - 1)).equals(key.words().get(at - 1));
        if (goesOn) {
            unknown.get(unknown.size() - 1).add(word);
        } else {
            unknown.add(new ArrayList<>(List.of(word)));
        }
    }

    private static String last(List<String> run) {
        return run.get(run.size() - 1);
    }

    private boolean likely(List<String> run, Set<Vaccine> found) {
        var vaccine = names.likelyCalled(String.join("", run));
        if (vaccine != null) {
            found.add(vaccine);
        }
        return vaccine != null;
    }
}
