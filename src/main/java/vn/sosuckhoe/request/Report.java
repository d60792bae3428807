package vn.sosuckhoe.request;

import vn.sosuckhoe.person.PartialDate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody says about a book, cleaned.
 *
 * @param id chosen by the one who sends, so that sending twice stores one
 * @param vaccine name as on the paper, or {@code null}; at most {@value #LONGEST_NAME} characters
 * @param day of the dose, as precise as it is known, or {@code null}
 * @param words in the sender's own words, or {@code null}; at most {@value #LONGEST_TEXT} characters
 * @param inBook what the book says of the dose it is about, or {@code null}
 */
public record Report(UUID id, Kind kind, String vaccine, PartialDate day, String words, String inBook) {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_NAME = 120;

    public enum Kind {
        MISSING,
        WRONG,
        NOT_MINE;

        /** {@code not-mine}, as forms and programs write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Either a report or what is wrong about it.
     *
     * @param report {@code null} where there are faults
     */
    public record Read(Report report, List<Fault> faults) {}

    /**
     * Reads what a form or a program sent; each may be {@code null}.
     *
     * @param today a dose of a later day cannot have been given
     */
    public static Read read(UUID id, String kind, String vaccine, String day, String words, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var chosen = Stream.of(Kind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElse(null);
        var name = line(vaccine);
        var told = cleaned(words);
        var written = line(day);
        var date = written == null ? null : PartialDate.read(written).orElse(null);
        if (chosen == null) {
            faults.add(Fault.KIND_MISSING);
        }
        if (name != null && name.length() > LONGEST_NAME) {
            faults.add(Fault.VACCINE_TOO_LONG);
        }
        if (written != null && date == null) {
            faults.add(Fault.DAY_UNREADABLE);
        } else if (date != null && date.earliest().isAfter(today)) {
            faults.add(Fault.DAY_IN_FUTURE);
        }
        if (told == null && name == null) {
            faults.add(Fault.WORDS_MISSING);
        } else if (told != null && told.length() > LONGEST_TEXT) {
            faults.add(Fault.WORDS_TOO_LONG);
        }
        return faults.isEmpty()
                ? new Read(new Report(id, chosen, name, date, told, null), List.of())
                : new Read(null, List.copyOf(faults));
    }

    /** @param text as the book itself says it, never as somebody sent it */
    public Report about(String text) {
        return new Report(id, kind, vaccine, day, words, text);
    }

    private static String line(String raw) {
        var text = cleaned(raw);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Composed letters, no control or formatting characters, no lines of nothing; {@code null} where nothing is left. */
    public static String cleaned(String raw) {
        if (raw == null) {
            return null;
        }
        var clean = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\n]]", " ")
                .replaceAll("[ \\p{Zs}]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
