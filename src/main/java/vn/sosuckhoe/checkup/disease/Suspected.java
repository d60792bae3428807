package vn.sosuckhoe.checkup.disease;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.util.List;

/** Whether a diagnosis is only thought of: by the words of {@code suspected.tsv} in front of it. */
public final class Suspected {

    private static final List<String> WORDS = Tsv.rows(Suspected.class, "suspected.tsv").stream()
            .map(row -> row[0] + " ")
            .toList();

    private Suspected() {}

    /** @param name of a diagnosis as sent, or {@code null} */
    public static boolean is(String name) {
        if (name == null) {
            return false;
        }
        var words = Folding.fold(name).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        return WORDS.stream().anyMatch(words::startsWith);
    }
}
