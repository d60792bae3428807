package vn.sosuckhoe.reminder.discretion;

import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.reminder.text.SmsText;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what staff type may stand in a message that anybody who holds the telephone can read. */
public final class Plainness {

    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d[ .\\-]?){8,}\\d");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private static final Set<String> SECRET = Stream.concat(
                    Tsv.rows(Plainness.class, "secret-words.tsv").stream().map(row -> row[0]),
                    Diseases.all().stream()
                            .flatMap(disease -> Stream.of(
                                    disease.name().vi(), disease.name().en())))
            .map(Plainness::plain)
            .collect(Collectors.toUnmodifiableSet());

    private Plainness() {}

    public enum Fault {
        TOO_LONG,
        /** names an illness, a drug, or what somebody is called for */
        CLINICAL,
        /** nine digits or more: somebody's number */
        NUMBER,
        /** a sign that an SMS cannot carry */
        STRANGE
    }

    /** The first thing that is wrong with it; empty where it may be sent. */
    public static Optional<Fault> fault(String text, int longest) {
        if (SmsText.withoutDiacritics(text).length() > longest) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (LONG_NUMBER.matcher(text).find()) {
            return Optional.of(Fault.NUMBER);
        }
        var words = " " + plain(text) + " ";
        if (SECRET.stream().anyMatch(secret -> words.contains(" " + secret + " "))) {
            return Optional.of(Fault.CLINICAL);
        }
        var sms = SmsText.of(SmsText.withoutDiacritics(text));
        return sms.encoding() == SmsText.Encoding.GSM_7
                        && text.chars().noneMatch(sign -> "{}[]\\^~|€".indexOf(sign) >= 0)
                ? Optional.empty()
                : Optional.of(Fault.STRANGE);
    }

    private static String plain(String text) {
        return NO_LETTER_OR_DIGIT.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }
}
