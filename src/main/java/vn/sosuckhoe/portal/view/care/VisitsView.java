package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All visits, newest first, and how weight and blood pressure went where there are two values or more. */
public record VisitsView(List<Item> visits, List<Trend> trends) {

    private static final List<String> SHOWN = List.of("systolic", "diastolic", "weight", "height");

    /** @param numbers "Huyết áp 135/85 mmHg · Cân nặng 58 kg", {@code null} where nothing was measured */
    public record Item(String href, String day, String reason, String conclusion, String numbers, String told) {}

    public static VisitsView of(UUID book, Book content, Wording wording) {
        var origin = Origin.of(content, wording);
        return new VisitsView(
                content.checkups().stream()
                        .map(visit -> item("/so/" + book + "/kham/" + visit.id(), visit, wording, origin))
                        .toList(),
                Trend.of(content.checkups(), wording));
    }

    private static Item item(String href, Visit visit, Wording wording, Origin origin) {
        var words = wording.of(Visits.class);
        return new Item(
                href,
                visit.date() == null ? words.undated() : words.on(visit.date().vietnamese()),
                visit.reason(),
                joined(visit.diagnoses().stream()
                        .map(each -> each.conclusion() == null ? each.name() : each.conclusion())),
                joined(new MeasureLines(wording)
                        .of(visit.measures(), SHOWN).stream().map(VisitsView::brief)),
                origin.names(visit.sources()));
    }

    private static String brief(Line line) {
        return line.label() + " " + line.value();
    }

    private static String joined(Stream<String> parts) {
        var text = parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }
}
