package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Locale;

/**
 * How urgent something is: a picture and a word, and only then a colour.
 *
 * @param level which it is of
 * @param style {@code fine}, {@code watch}, {@code see-station}, {@code go-now}, {@code unexplained}
 */
public record Badge(Level level, String style, String icon, String word) {

    public static Badge of(Level level, Wording wording) {
        return new Badge(
                level,
                style(level),
                switch (level) {
                    case UNEXPLAINED -> "ask";
                    case FINE -> "tick";
                    case WATCH -> "eye";
                    case SEE_STATION -> "flag";
                    case GO_NOW -> "alert";
                },
                wording.term("level", level.name(), null));
    }

    static String style(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
