package vn.sosuckhoe.vaccination.product;

import vn.sosuckhoe.person.Folding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text as it is compared: words of plain letters and digits, doubled letters of longer words written once ({@code MVVAC}
 * and {@code MVAC} are the same, so are {@code rubella} and {@code rubela}; {@code MMR} stays), cs and ks as x ({@code Rotarics}).
 */
record Key(List<String> words) {

    static Key of(String text) {
        return new Key(Stream.of(
                        Folding.fold(text).replace("cs", "x").replace("ks", "x").split("[^a-z0-9]+"))
                .map(Key::once)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Without the gaps, so that {@code 5 trong1} is {@code 5 trong 1}. */
    String whole() {
        return String.join("", words);
    }

    /** The words from one place to another, without the gaps. */
    String part(int from, int to) {
        return String.join("", words.subList(from, to));
    }

    private static String once(String word) {
        if (word.length() < 4) {
            return word;
        }
        var once = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            var letter = word.charAt(at);
            if (at == 0 || letter != word.charAt(at - 1) || Character.isDigit(letter)) {
                once.append(letter);
            }
        }
        return once.toString();
    }
}
