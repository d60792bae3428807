package vn.sosuckhoe.checkup.care.rule;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Exact words from which a day is read: {@code phrases.tsv}. */
public record Phrase(String what, Pattern words, ChronoUnit unit, int most, Period late, String reason, Source source) {

    private static final List<Phrase> ALL = Tsv.rows(Phrase.class, "phrases.tsv").stream()
            .map(row -> new Phrase(
                    row[0],
                    Pattern.compile("(?<![a-z0-9])" + row[1].replace("#", "0?(\\d{1,3})") + "(?![a-z0-9])"),
                    ChronoUnit.valueOf(row[2].toUpperCase(Locale.ROOT) + "S"),
                    Integer.parseInt(row[3]),
                    Period.parse(row[4]),
                    row[5],
                    new Source(row[6], row[7])))
            .toList();

    public record Day(LocalDate on, Phrase phrase) {}

    /** The day that the words of a visit name; of several the soonest. */
    public static Optional<Day> read(String what, Stream<String> texts, LocalDate visit) {
        return texts.map(Folding::fold)
                .flatMap(text -> ALL.stream()
                        .filter(phrase -> phrase.what.equals(what))
                        .flatMap(phrase -> phrase.in(text, visit)))
                .min(Comparator.comparing(Day::on));
    }

    private Stream<Day> in(String text, LocalDate visit) {
        return words.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(number -> number > 0 && number <= most)
                .map(number -> new Day(visit.plus(number, unit), this));
    }
}
