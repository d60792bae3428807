package vn.sosuckhoe.portal.school;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.paper.Invented;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Papers;
import vn.sosuckhoe.portal.words.School;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sheet: who, what was given, what is missing and since when.
 *
 * @param sentence what is missing, in one sentence
 * @param why the missing ones could not be worked out, or {@code null}
 * @param rows one a vaccine group, in the schedule's order
 * @param others doses that belong to no group
 * @param schedule what it was compared with, or {@code null}
 * @param synthetic that it is all invented, where a source says so, or {@code null}
 * @param crowded with so much on it that smaller letters are needed for one page
 */
public record SchoolSheet(
        List<Line> who,
        String sentence,
        String why,
        List<Row> rows,
        List<String> others,
        String schedule,
        String made,
        String synthetic,
        boolean crowded) {

    private static final int MOST_LINES = 26;
    private static final int MOST_OTHERS = 15;

    /** @param programme where the names of groups are */
    static SchoolSheet of(Book book, Programme programme, Wording wording, LocalDate today) {
        var words = wording.of(School.class);
        var names = Names.of(programme, book.schedule(), wording.language());
        var assessed = isAssessed(book);
        var rows = assessed
                ? book.schedule().groups().stream()
                        .map(group -> Row.of(group, names.group(group.group()), book, wording, today))
                        .filter(Objects::nonNull)
                        .toList()
                : List.<Row>of();
        var others = others(book, assessed, words);
        return new SchoolSheet(
                who(book, wording),
                assessed ? sentence(rows, words, wording, today) : words.notAssessed(),
                assessed ? null : why(book, words),
                rows,
                others,
                assessed ? words.bySchedule(names.title(), names.version()) : null,
                words.made(wording.day(today)),
                Invented.is(book) ? wording.of(Papers.class).synthetic() : null,
                lines(rows) + others.size() > MOST_LINES);
    }

    /** A book whose doses and verdicts do not match is not half told. */
    private static boolean isAssessed(Book book) {
        return book.schedule() != null
                && book.schedule().verdicts().size() == book.vaccinations().size();
    }

    private static String why(Book book, School words) {
        var born = book.person().birthDate();
        return born == null || !born.isExact() ? words.noBirthDate() : words.notYet();
    }

    private static List<Line> who(Book book, Wording wording) {
        var words = wording.of(School.class);
        var person = book.person();
        return List.of(
                Line.of(
                        words.child(),
                        person.name() == null ? wording.of(Told.class).nameless() : person.name()),
                Line.of(
                        words.birth(),
                        person.birthDate() == null
                                ? words.unknown()
                                : person.birthDate().vietnamese()),
                Line.of(
                        words.sex(),
                        person.sex() == null
                                ? words.unknown()
                                : wording.term("sex", person.sex().name(), words.unknown())));
    }

    private static String sentence(List<Row> rows, School words, Wording wording, LocalDate today) {
        var due = rows.stream().filter(Row::due).toList();
        return due.isEmpty()
                ? words.nothingDue(wording.day(today))
                : words.someDue(
                        wording.day(today),
                        Integer.toString(due.size()),
                        due.stream()
                                .map(row -> words.dueSince(row.group(), wording.day(row.since())))
                                .collect(Collectors.joining("; ")));
    }

    private static List<String> others(Book book, boolean assessed, School words) {
        var doses = IntStream.range(0, book.vaccinations().size())
                .filter(index -> !assessed
                        || book.schedule().verdicts().get(index).counts().isEmpty())
                .mapToObj(book.vaccinations()::get)
                .toList();
        var told = doses.stream().limit(MOST_OTHERS).map(dose -> words.named(name(dose), Row.day(dose, words)));
        var more =
                Stream.of(doses.size() - MOST_OTHERS).filter(rest -> rest > 0).map(rest -> words.more(rest.toString()));
        return Stream.concat(told, more).toList();
    }

    private static String name(Dose dose) {
        return Optional.ofNullable(dose.name())
                .or(() -> Optional.ofNullable(dose.code()))
                .orElse("?");
    }

    private static int lines(List<Row> rows) {
        return rows.stream().mapToInt(row -> Math.max(1, row.given().size())).sum();
    }
}
