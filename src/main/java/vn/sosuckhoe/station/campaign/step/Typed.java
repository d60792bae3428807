package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.person.PartialDate;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A form as it was sent, and the first thing that is wrong with each of its fields. */
final class Typed {

    private static final int LONGEST = 400;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hgH.]\\s*(\\d{2})?)?");

    private final Map<String, List<String>> sent;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Typed(Map<String, List<String>> sent) {
        this.sent = sent == null ? Map.of() : sent;
    }

    /** One line of composed letters; empty where nothing was sent. */
    String line(String field) {
        var all = sent.getOrDefault(field, List.of());
        if (all.isEmpty() || all.get(0) == null) {
            return "";
        }
        var line = Normalizer.normalize(all.get(0), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Z}]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    boolean is(String field, String value) {
        return all(field).contains(value);
    }

    /** What was typed, {@code null} for nothing. */
    String orNull(String field) {
        var line = line(field);
        return line.isEmpty() ? null : line;
    }

    void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    Map<String, String> faults() {
        return faults;
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    Optional<LocalDate> day(String field) {
        return PartialDate.read(line(field)).filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    /** {@code 7:30}, {@code 7h30}, {@code 7 giờ} is not. */
    Optional<LocalTime> time(String field) {
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

    Optional<Integer> number(String field, int least, int most) {
        var line = line(field);
        if (!line.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(line)).filter(number -> number >= least && number <= most);
    }

    /** A number that may be left out; {@code fault} where something else stands there. */
    Integer numberOrNull(String field, int least, int most, Supplier<String> fault) {
        if (line(field).isEmpty()) {
            return null;
        }
        var number = number(field, least, most);
        if (number.isEmpty()) {
            fault(field, fault.get());
        }
        return number.orElse(null);
    }
}
