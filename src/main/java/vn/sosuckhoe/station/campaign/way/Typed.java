package vn.sosuckhoe.station.campaign.way;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.words.Stepping;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form as it was sent, and the first thing that is wrong with each of its fields. What is called {@code must…} takes the
 * label of its field, notes what is wrong with it, and is empty then.
 */
public final class Typed {

    private static final int LONGEST = 400;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hgH.]\\s*(\\d{2})?)?");

    private final Map<String, List<String>> sent;
    private final Stepping words;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Typed(Map<String, List<String>> sent, Stepping words) {
        this.sent = sent == null ? Map.of() : sent;
        this.words = words;
    }

    /** One line of composed letters; empty where nothing was sent. */
    public String line(String field) {
        var all = sent.getOrDefault(field, List.of());
        if (all.isEmpty() || all.get(0) == null) {
            return "";
        }
        var line = Normalizer.normalize(all.get(0), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Z}]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    public boolean is(String field, String value) {
        return all(field).contains(value);
    }

    /** What was typed, {@code null} for nothing. */
    public String orNull(String field) {
        var line = line(field);
        return line.isEmpty() ? null : line;
    }

    public void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    Map<String, String> faults() {
        return faults;
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    private Optional<LocalDate> day(String field) {
        return PartialDate.read(line(field)).filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    /** {@code 7:30}, {@code 7h30}, {@code 7 giờ} is not. */
    private Optional<LocalTime> time(String field) {
        var typed = TIME.matcher(line(field));
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String field, int least, int most) {
        var line = line(field);
        if (!line.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(line)).filter(number -> number >= least && number <= most);
    }

    public String must(String field, String label) {
        if (line(field).isEmpty()) {
            fault(field, words.faultEmpty(label));
        }
        return line(field);
    }

    /** May be empty. */
    public String mustFit(String field, String label, int longest) {
        if (line(field).length() > longest) {
            tooLong(field, label, longest);
        }
        return line(field);
    }

    public void tooLong(String field, String label, int longest) {
        fault(field, words.faultLong(label, Integer.toString(longest)));
    }

    /** @param chosen empty where it is none of those that were offered */
    public <T> Optional<T> mustChoose(String field, String label, Optional<T> chosen) {
        return must(field, words.faultChoice(label), chosen);
    }

    public Optional<LocalDate> mustDay(String field, String label) {
        return must(field, words.faultDay(label), day(field));
    }

    public Optional<LocalTime> mustTime(String field, String label) {
        return must(field, words.faultTime(label), time(field));
    }

    public Optional<Integer> mustNumber(String field, String label, int least, int most) {
        var fault = words.faultNumber(label, Integer.toString(least), Integer.toString(most));
        return must(field, fault, number(field, least, most));
    }

    private <T> Optional<T> must(String field, String fault, Optional<T> read) {
        if (read.isEmpty()) {
            fault(field, fault);
        }
        return read;
    }
}
