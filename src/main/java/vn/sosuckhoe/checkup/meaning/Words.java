package vn.sosuckhoe.checkup.meaning;

import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Reading.Rating;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fixed set of words: sentences, names of classes, names of scales. */
final class Words {

    private static final String NONE = "-";
    private static final String OF_ALL = "*";
    private static final Map<String, Sentence> SENTENCES = sentences();
    private static final Map<String, Text> RATINGS = names();

    private static final List<Doubt> MOST_TELLING_FIRST = List.of(
            Doubt.UNREADABLE, Doubt.IMPLAUSIBLE, Doubt.UNIT_CONTRADICTED, Doubt.UNIT_UNKNOWN, Doubt.UNIT_MISSING);

    private Words() {}

    /** @throws IllegalStateException if there is none of this id: then the tables do not fit together */
    static Sentence sentence(String id) {
        return found(SENTENCES.get(id), id);
    }

    /** {@code null} for {@code -}. */
    static Rating rating(String indicator, String code) {
        if (code.equals(NONE)) {
            return null;
        }
        var own = RATINGS.get(indicator + " " + code);
        return new Rating(code, own == null ? found(RATINGS.get(OF_ALL + " " + code), code) : own);
    }

    /** {@code null} for {@code -}. */
    static Text scale(String code) {
        return code.equals(NONE) ? null : found(RATINGS.get("scale " + code), code);
    }

    /** Of a value that is not taken as it stands. */
    static Sentence doubt(Observed observed) {
        return sentence(MOST_TELLING_FIRST.stream()
                .filter(observed.doubts()::contains)
                .findFirst()
                .map(doubt -> "doubt." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("doubt.unreadable"));
    }

    /** Where one number of two is told, and that one says little. */
    static Rung half(Rung rung) {
        return new Rung(
                rung.height(),
                rung.from(),
                rung.itself(),
                null,
                Level.UNEXPLAINED,
                sentence("blood-pressure.half"),
                null,
                null);
    }

    private static <T> T found(T word, String code) {
        if (word == null) {
            throw new IllegalStateException("no words for " + code);
        }
        return word;
    }

    /** Of several versions of an id the newest. */
    private static Map<String, Sentence> sentences() {
        var newest = new HashMap<String, Sentence>();
        for (var row : Tsv.rows(Words.class, "sentences.tsv")) {
            var sentence =
                    new Sentence(row[0], Integer.parseInt(row[1]), new Text(row[2], row[4]), new Text(row[3], row[5]));
            newest.merge(sentence.id(), sentence, (one, other) -> one.version() > other.version() ? one : other);
        }
        return Map.copyOf(newest);
    }

    private static Map<String, Text> names() {
        var names = new HashMap<String, Text>();
        for (var row : Tsv.rows(Words.class, "ratings.tsv")) {
            names.put(row[0] + " " + row[1], new Text(row[2], row[3]));
        }
        return Map.copyOf(names);
    }
}
