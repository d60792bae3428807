package vn.sosuckhoe.reminder.text;

import vn.sosuckhoe.person.Text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import static vn.sosuckhoe.reminder.text.Variable.DAY;
import static vn.sosuckhoe.reminder.text.Variable.PEOPLE;
import static vn.sosuckhoe.reminder.text.Variable.PLACE;
import static vn.sosuckhoe.reminder.text.Variable.STATION;
import static vn.sosuckhoe.reminder.text.Variable.TIME;

/**
 * Whether a template can be sent whatever is filled in: a variable that does not exist, one that is missing and a text that
 * may grow too long end the start-up, naming where.
 */
final class Soundness {

    private static final Pattern MARK = Pattern.compile("\\{[^{}]*}?");
    private static final int TITLE = 80;
    private static final int PUSH = 240;

    private static final Set<Variable> WHEN_AND_WHERE = EnumSet.of(DAY, TIME, PLACE);

    private Soundness() {}

    static void check(Template template) {
        template.words().forEach((moment, words) -> {
            var place = template.code() + " " + moment.code() + " ";
            var full = moment.variables();
            check(place + "sms", words.sms(), full, Integer.MAX_VALUE);
            checkParts(place + "sms", words.sms());
            check(place + "title", words.title(), EnumSet.of(STATION), TITLE);
            check(place + "body", words.body(), full, Integer.MAX_VALUE);
            check(place + "push", words.push(), moment.appointed() ? WHEN_AND_WHERE : Set.of(), PUSH);
            if (moment == Moment.FIRST) {
                check(place + "slip", words.slip(), EnumSet.of(STATION, PEOPLE, DAY, TIME, PLACE), PUSH);
            }
        });
    }

    private static void check(String place, Text text, Set<Variable> needed, int longest) {
        if (text == null) {
            throw new IllegalStateException(place + " is missing");
        }
        check(place + " vi", text.vi(), needed, longest);
        check(place + " en", text.en(), needed, longest);
    }

    private static void check(String place, String text, Set<Variable> needed, int longest) {
        for (var variable : needed) {
            if (!text.contains(variable.mark())) {
                throw new IllegalStateException(place + " does not say " + variable.mark());
            }
        }
        var filled = filled(text);
        var unknown = MARK.matcher(filled);
        if (unknown.find()) {
            throw new IllegalStateException(place + " has an unknown variable " + unknown.group());
        }
        if (filled.length() > longest) {
            throw new IllegalStateException(place + " may have " + filled.length() + " characters, not " + longest);
        }
    }

    private static void checkParts(String place, Text text) {
        for (var said : new String[] {text.vi(), text.en()}) {
            var sms = SmsText.of(SmsText.withoutDiacritics(filled(said)));
            if (sms.encoding() != SmsText.Encoding.GSM_7 || sms.parts().size() > SmsText.MOST_PARTS) {
                throw new IllegalStateException(
                        place + " may need " + sms.parts().size() + " parts (" + sms.length() + ")");
            }
        }
    }

    /** With every value as long as it may be. */
    private static String filled(String text) {
        for (var variable : Variable.values()) {
            text = text.replace(variable.mark(), "x".repeat(variable.longest()));
        }
        return text;
    }
}
