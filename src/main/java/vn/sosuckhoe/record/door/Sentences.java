package vn.sosuckhoe.record.door;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the doors say. Vietnamese only: the protocol shows it to the sender's user and knows no languages. */
final class Sentences {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.sosuckhoe.record.door.sentences", Locale.ROOT);

    private Sentences() {}

    static String of(String key) {
        return TEXTS.getString(key);
    }
}
