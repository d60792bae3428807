package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Results;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All visits by year, newest first, those without a day last.
 *
 * @param grows whether WHO's curves are for this person
 */
public record VisitsView(List<Year> years, boolean grows) {

    /** Shown of every visit, as far as it has them, behind what asks for something. */
    private static final List<String> KEY =
            List.of("blood-pressure", "glucose-fasting", "glucose-random", "glucose", "hba1c", "weight", "height");

    private static final int MOST_NUMBERS = 4;

    /** WHO's reference ends with 19 years. */
    private static final int GROWN = 19;

    /** @param id of its place on the page */
    public record Year(String id, String title, List<Item> visits) {}

    /**
     * @param badge of the most urgent value, {@code null} where none can be explained
     * @param numbers "Huyết áp 135/85 mmHg · Cân nặng 58 kg", {@code null} where nothing was measured
     */
    public record Item(
            String href, String day, Badge badge, String reason, String conclusion, String numbers, String told) {}

    /** @param href of the book */
    public static VisitsView of(String href, Book book, Wording wording, LocalDate today) {
        var subject = Charts.of(book).subject();
        var origin = Origin.of(book, wording);
        var years = new LinkedHashMap<String, List<Item>>();
        for (var visit : book.checkups()) {
            var year = visit.date() == null ? "" : Integer.toString(visit.date().year());
            years.computeIfAbsent(year, each -> new ArrayList<>())
                    .add(item(href + "/kham/" + visit.id(), visit, subject, origin));
        }
        return new VisitsView(
                years.entrySet().stream()
                        .map(year -> new Year(
                                "y" + year.getKey(),
                                year.getKey().isEmpty()
                                        ? wording.of(Results.class).noYear()
                                        : year.getKey(),
                                year.getValue()))
                        .toList(),
                grows(book, today));
    }

    static boolean grows(Book book, LocalDate on) {
        var born = book.person().birthDate();
        return born != null && born.latest().plusYears(GROWN).isAfter(on);
    }

    private static Item item(String href, Visit visit, Subject subject, Origin origin) {
        var wording = origin.wording();
        var words = wording.of(Visits.class);
        var readings = Meanings.of(Charts.encounter(visit), subject);
        return new Item(
                href,
                visit.date() == null ? words.undated() : words.on(visit.date().vietnamese()),
                Verdict.worst(readings)
                        .map(worst -> Badge.of(worst.level(), wording))
                        .orElse(null),
                visit.reason(),
                joined(visit.diagnoses().stream()
                        .map(each -> each.conclusion() == null ? each.name() : each.conclusion())),
                joined(numbers(readings).map(each -> brief(each, wording))),
                origin.names(visit.sources()));
    }

    private static Stream<Reading> numbers(List<Reading> readings) {
        var sure = readings.stream().filter(each -> each.observed().isSure()).toList();
        return Stream.concat(
                        sure.stream()
                                .filter(each -> each.level().compareTo(Level.FINE) > 0)
                                .sorted(Comparator.comparing(Reading::level).reversed()),
                        KEY.stream().flatMap(code -> sure.stream()
                                .filter(each ->
                                        each.observed().indicator().code().equals(code))))
                .distinct()
                .limit(MOST_NUMBERS);
    }

    /** "Huyết áp 135/85 mmHg": the name without what it is explained by. */
    private static String brief(Reading reading, Wording wording) {
        return ReadingView.name(reading, wording).replaceAll("\\s*\\(.*", "") + " "
                + new Amounts(wording).of(reading.observed());
    }

    private static String joined(Stream<String> parts) {
        var text = parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }
}
