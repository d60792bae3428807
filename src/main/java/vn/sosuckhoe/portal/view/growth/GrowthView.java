package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.chart.Growing;
import vn.sosuckhoe.checkup.growth.Advice;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Remark;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child's growth: a sentence, an action, the numbers, the pictures.
 *
 * @param latest title over the newest numbers, {@code null} where there are none
 * @param next {@code null} where the day of birth is not known
 * @param unsure what was sent and not counted, as sent
 * @param notes what must be known beside the pictures
 */
public record GrowthView(
        Headline headline,
        String latest,
        List<Line> numbers,
        NextView next,
        List<Curve> curves,
        List<String> unsure,
        List<String> notes) {

    public static GrowthView of(UUID id, Book book, Wording wording, LocalDate today) {
        var said = new Said(wording);
        if (book.person().birthDate() != null && !Growing.concerns(book.person(), today)) {
            return without(Advice.GROWN, null, said);
        }
        return Growing.of(book)
                .map(growing -> of("/so/" + id, growing, said, today))
                .orElseGet(() -> without(Advice.NO_BIRTH_DAY, null, said));
    }

    private static GrowthView without(String advice, NextView next, Said said) {
        return new GrowthView(
                Headline.of(Advice.named(advice), said), null, List.of(), next, List.of(), List.of(), List.of());
    }

    private static GrowthView of(String book, Growing growing, Said said, LocalDate today) {
        var child = growing.child();
        var measurings = Judged.of(growing);
        if (measurings.isEmpty()) {
            return without(Advice.NOT_MEASURED, NextView.of(child, child.birth(), said, today), said);
        }
        var newest = measurings.get(measurings.size() - 1);
        return new GrowthView(
                Headline.of(advice(child, newest), said),
                title(child, newest, said),
                newest.fitting().stream().map(result -> number(result, said)).toList(),
                NextView.of(child, newest.on(), said, today),
                hasSex(child) ? new Curves(child, measurings, book, said, today).all() : List.of(),
                unsure(measurings, said),
                notes(child, measurings, said));
    }

    private static boolean hasSex(Child child) {
        return child.sex() == Sex.MALE || child.sex() == Sex.FEMALE;
    }

    private static Advice advice(Child child, Judged newest) {
        return hasSex(child)
                ? Advice.of(newest.fitting(), !newest.measuring().unsure().isEmpty())
                : Advice.named(Advice.NO_SEX);
    }

    private static String title(Child child, Judged newest, Said said) {
        return newest.atBirth()
                ? said.words().atBirth()
                : said.words()
                        .measuredOn(
                                said.wording().day(newest.on()),
                                said.wording().age(PartialDate.of(child.birth()), newest.on()));
    }

    private static Line number(IndexResult result, Said said) {
        var note = Stream.concat(Stream.of(said.z(result)).filter(Objects::nonNull), said.remarks(result).stream())
                .collect(Collectors.joining(". "));
        return new Line(said.name(result.index()), value(result, said), note.isEmpty() ? null : note, null);
    }

    private static String value(IndexResult result, Said said) {
        var called = said.called(result.called());
        return called == null ? said.value(result) : said.words().valueCalled(said.value(result), called);
    }

    private static List<String> unsure(List<Judged> measurings, Said said) {
        var wording = said.wording();
        return measurings.stream()
                .flatMap(each -> each.measuring().unsure().stream().map(measure -> said.words()
                        .unsure(
                                wording.day(each.on()),
                                wording.term("measure", plain(measure.name()), measure.name()),
                                measure.asSent())))
                .toList();
    }

    /** At birth it is the same weight and length. */
    private static String plain(String name) {
        return switch (name) {
            case "birth-weight" -> "weight";
            case "birth-length" -> "height";
            default -> name;
        };
    }

    private static List<String> notes(Child child, List<Judged> measurings, Said said) {
        var words = said.words();
        var remarks = measurings.stream()
                .flatMap(each -> each.all().stream())
                .flatMap(result -> result.remarks().stream())
                .collect(Collectors.toSet());
        var notes = new ArrayList<String>();
        notes.add(words.meaningOfSd());
        if (child.bornTooEarly()) {
            notes.add(words.preterm());
        }
        if (remarks.contains(Remark.POSITION_ASSUMED)) {
            notes.add(words.positionAssumed());
        }
        if (measurings.stream().allMatch(each -> each.measuring().measured().head() == null)) {
            notes.add(words.notTold());
        }
        return notes;
    }
}
