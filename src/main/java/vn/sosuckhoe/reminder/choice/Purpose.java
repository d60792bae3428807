package vn.sosuckhoe.reminder.choice;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.reminder.Channel;

import java.util.List;
import java.util.Locale;

/**
 * What somebody may agree to or refuse, and in which words: {@code consents.tsv}.
 *
 * @param version of the words, kept as evidence with every answer
 * @param name of the way
 * @param says what agreeing says
 * @param taken what refusing or withdrawing says
 */
public record Purpose(Channel channel, String version, Text name, Text says, Text taken) {

    private static final List<Purpose> ALL = Tsv.rows(Purpose.class, "consents.tsv").stream()
            .map(row -> new Purpose(
                    Channel.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    row[1],
                    new Text(row[2], row[3]),
                    new Text(row[4], row[5]),
                    new Text(row[6], row[7])))
            .toList();

    /** In the order in which they are asked. */
    public static List<Purpose> all() {
        return ALL;
    }

    public static Purpose of(Channel channel) {
        return ALL.stream().filter(each -> each.channel == channel).findFirst().orElseThrow();
    }

    /** Nothing goes this way without consent; an SMS does until it is refused. */
    public boolean needsConsent() {
        return !Choice.UNMADE.allows(channel);
    }
}
