package vn.sosuckhoe.portal.brief.draft;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Brief;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every part of the page is written from.
 *
 * @param book as far as it may stand on the page: what a marked visit told, no value and no disease tells either
 * @param privacy of the whole book
 */
public record Draft(Book book, Chart chart, Privacy privacy, Size size, Wording wording, LocalDate today) {

    public static Draft of(Book book, Reach reach, Size size, Wording wording, LocalDate today) {
        var privacy = new Privacy(book, reach);
        var open = privacy.open();
        return new Draft(open, Charts.of(open), privacy, size, wording, today);
    }

    public Brief words() {
        return wording.of(Brief.class);
    }

    public String text(Text text) {
        return wording.language() == Language.VI ? text.vi() : text.en();
    }

    /** Short enough for this size. */
    public String cut(String text) {
        return Cut.to(size.text(), text);
    }

    /** The parts that say something, with {@code between} between them; {@code null} where none does. */
    public static String joined(String between, String... parts) {
        var said = Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank());
        var text = said.distinct().collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    /** The first of the lines, and how many others there are. */
    public Section section(String title, List<Line> lines, String none, int most) {
        return Section.plain(title, lines.stream().limit(most).toList(), none, more(lines.size() - most));
    }

    /** A page without what is private says the same of a part with nothing in it and of one whose only entry is private. */
    public String none(String none) {
        return privacy.keepsBack() ? words().noneShown() : none;
    }

    /** {@code null} where nothing is left. */
    public String more(int left) {
        return left > 0 ? words().more(Integer.toString(left)) : null;
    }
}
