package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.portal.view.care.MeasureLines;
import vn.sosuckhoe.portal.view.care.NextStep;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first page of a book: a sentence, an action, the numbers; then who, from whom, and what is missing.
 *
 * @param allergies in one line, or {@code null} where nobody said anything
 * @param advice of the newest visit that holds one, or {@code null}
 */
public record SummaryView(
        Step step,
        String allergies,
        String advice,
        String adviceTitle,
        List<Line> numbers,
        List<Line> who,
        List<Line> relatives,
        List<String> differences,
        boolean temporary,
        List<Line> sources,
        List<Gap> gaps) {

    /** One part of the national form: what is not there, and what to say at the station. */
    public record Gap(String part, String items, String tell) {}

    public static SummaryView of(Book book, Wording wording, LocalDate today) {
        var words = wording.of(Summary.class);
        var who = new WhoLines(wording);
        var origin = Origin.of(book, wording);
        var advised = book.checkups().stream()
                .filter(visit -> visit.advice() != null && !visit.advice().isBlank())
                .findFirst();
        return new SummaryView(
                NextStep.of(Cover.of(book), wording, today),
                allergies(book.history(), new Conditions(wording)),
                advised.map(Visit::advice).orElse(null),
                advised.filter(visit -> visit.date() != null)
                        .map(visit -> words.advice(visit.date().vietnamese()))
                        .orElse(""),
                numbers(book, wording),
                who.of(book.person(), today),
                who.relatives(book.person(), origin),
                who.differences(book, origin),
                book.person().temporary(),
                sources(book, words, origin),
                gaps(book, wording));
    }

    private static String allergies(History history, Conditions conditions) {
        var named = history == null
                ? ""
                : history.allergies().stream().map(conditions::allergy).collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }

    private static List<Line> numbers(Book book, Wording wording) {
        var words = wording.of(Summary.class);
        var latest = book.checkups().stream().findFirst();
        var seen = Line.of(
                words.lastCheckup(),
                latest.map(Visit::date).map(date -> date.vietnamese()).orElse(words.noCheckup()));
        var doses = Line.of(
                words.doses(),
                book.vaccinations().isEmpty()
                        ? words.dosesNone()
                        : Integer.toString(book.vaccinations().size()));
        var measured = latest.stream().flatMap(visit -> new MeasureLines(wording)
                .of(visit.measures(), List.of("systolic", "diastolic", "weight", "height")).stream());
        var diseases = book.history() == null
                ? Stream.<Line>empty()
                : Stream.of(Line.of(
                                words.diseases(),
                                book.history().diseases().stream()
                                        .filter(each -> !Boolean.FALSE.equals(each.present()))
                                        .map(new Conditions(wording)::disease)
                                        .collect(Collectors.joining(", "))))
                        .filter(line -> !line.value().isEmpty());
        return Stream.of(Stream.of(seen), measured, Stream.of(doses), diseases)
                .flatMap(each -> each)
                .toList();
    }

    private static List<Line> sources(Book book, Summary words, Origin origin) {
        return book.sources().stream()
                .map(source -> new Line(
                        origin.name(source.facility()),
                        source.asOf() == null
                                ? words.sourceNoDay()
                                : words.sourceAsOf(source.asOf().vietnamese()),
                        source.facility(),
                        null))
                .toList();
    }

    private static List<Gap> gaps(Book book, Wording wording) {
        return book.missing().stream()
                .collect(Collectors.groupingBy(Missing::part, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> gap(part.getKey(), part.getValue(), wording))
                .toList();
    }

    private static Gap gap(String part, List<Missing> items, Wording wording) {
        var words = wording.of(Summary.class);
        var listed = items.stream()
                .map(each -> wording.term("item", WhoLines.kebab(each.item()), each.item()))
                .distinct()
                .collect(Collectors.joining(", "));
        return switch (part) {
            case "administrative" -> new Gap(words.partAdministrative(), listed, words.tellAdministrative());
            case "history" -> new Gap(words.partHistory(), listed, words.tellHistory());
            case "vaccination" -> new Gap(words.partVaccination(), listed, words.tellVaccination());
            case "checkup" -> new Gap(words.partCheckup(), listed, words.tellCheckup());
            default -> new Gap(words.partOther(), listed, "");
        };
    }
}
