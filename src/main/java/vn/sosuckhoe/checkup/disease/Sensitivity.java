package vn.sosuckhoe.checkup.disease;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether something in a visit is nobody else's business: by its code, or by the words of {@code words.tsv} without one. */
public final class Sensitivity {

    private static final List<Word> WORDS = Tsv.rows(Sensitivity.class, "words.tsv").stream()
            .map(row -> new Word(" " + row[0] + " ", Diseases.ofCode(row[1]).orElseThrow()))
            .toList();

    private Sensitivity() {}

    private record Word(String padded, Disease disease) {}

    /**
     * Sensitive diseases that a diagnosis or a result speaks of.
     *
     * @param icd as sent, or {@code null}
     * @param words names and conclusions as sent, each may be {@code null}
     */
    public static Stream<Disease> of(String icd, String... words) {
        var text = Stream.of(words)
                .filter(Objects::nonNull)
                .map(Sensitivity::padded)
                .toList();
        return Stream.concat(
                        Diseases.ofIcds(icd).stream().filter(Disease::sensitive),
                        WORDS.stream()
                                .filter(word -> text.stream().anyMatch(said -> said.contains(word.padded)))
                                .map(Word::disease))
                .distinct();
    }

    /** Without a pattern: this reads every text of a book, and some are long. */
    private static String padded(String text) {
        var folded = Folding.fold(text);
        var padded = new StringBuilder(folded.length() + 2).append(' ');
        for (var at = 0; at < folded.length(); at++) {
            var letter = folded.charAt(at);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                padded.append(letter);
            } else if (padded.charAt(padded.length() - 1) != ' ') {
                padded.append(' ');
            }
        }
        return padded.append(' ').toString();
    }
}
