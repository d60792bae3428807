package vn.sosuckhoe.reminder.text;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.Map;
import java.util.Set;

/**
 * A reviewed text of an invitation, for every moment and way. Nothing clinical stands in it, so it may be read by whoever
 * holds the telephone.
 *
 * @param version changes with every change of words
 * @param reviewed whether somebody whose task that is has read it; {@code false} is told to staff
 * @param name for staff, who choose it
 * @param lists for whom it may be chosen
 */
public record Template(
        String code, String version, boolean reviewed, Text name, Set<WorkList> lists, Map<Moment, Words> words) {

    /** With variables in them. A slip is printed for the first moment only, {@code null} for others. */
    public record Words(Text sms, Text title, Text body, Text push, Text slip) {}

    /** @param subject of an e-mail, title of a push; {@code null} for an SMS */
    public record Message(String subject, String body) {

        @Override
        public String toString() {
            return "Message[]";
        }
    }

    public boolean suits(WorkList list) {
        return lists.contains(list);
    }

    /**
     * The final words of a message: of an SMS without diacritics, of a webhook the sentence of an SMS with them.
     *
     * @param language {@code vi} or {@code en}
     * @throws IllegalArgumentException naming the fields, if a value is missing, too long or cannot be sent
     */
    public Message write(Channel channel, Moment moment, String language, Values values) {
        var said = words.get(moment);
        require(values, moment);
        var title = fill(said.title(), language, values, true);
        return switch (channel) {
            case SMS -> new Message(null, SmsText.withoutDiacritics(fill(said.sms(), language, values, false)));
            case EMAIL -> new Message(title, fill(said.body(), language, values, true));
            case PUSH -> new Message(title, fill(said.push(), language, values, true));
            case WEBHOOK -> new Message(title, fill(said.sms(), language, values, false));
        };
    }

    /** The sentence on a printed invitation. It has no code: whoever hands it over is known. */
    public String slip(String language, Values values) {
        require(values, Moment.FIRST);
        return fill(words.get(Moment.FIRST).slip(), language, values, true);
    }

    private static void require(Values values, Moment moment) {
        var faults = values.faults(moment);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("cannot be filled in: " + faults);
        }
    }

    private static String fill(Text text, String language, Values values, boolean weekday) {
        var filled = language.equals("en") ? text.en() : text.vi();
        for (var variable : Variable.values()) {
            if (filled.contains(variable.mark())) {
                filled = filled.replace(variable.mark(), values.said(variable, language, weekday));
            }
        }
        return filled;
    }
}
