package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Doses as a timeline, newest year first, and the days somebody set for the next; no schedule is worked out. */
public record DosesView(String count, String tetanus, List<Year> years, DatesView dates) {

    /** @param title the year, with the age reached in it for children */
    public record Year(String title, List<Given> doses) {}

    /** @param reaction {@code null} where nothing was written; {@code mark} where the newest list lacks the dose */
    public record Given(
            String name,
            String code,
            String day,
            String group,
            String reaction,
            String month,
            String mark,
            String told) {}

    public static DosesView of(Book book, Wording wording, LocalDate today) {
        var words = wording.of(Doses.class);
        var origin = Origin.of(book, wording);
        var byYear = book.vaccinations().stream()
                .collect(Collectors.groupingBy(
                        DosesView::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return new DosesView(
                words.count(Integer.toString(book.vaccinations().size())),
                book.motherTetanusDoses() == null
                        ? null
                        : words.tetanus(book.motherTetanusDoses().toString()),
                byYear.entrySet().stream()
                        .map(year -> new Year(
                                title(year.getKey(), book.person().birthDate(), wording),
                                year.getValue().stream()
                                        .sorted(Comparator.comparing(
                                                Dose::date, Comparator.nullsFirst(Comparator.reverseOrder())))
                                        .map(dose -> given(dose, words, origin))
                                        .toList()))
                        .toList(),
                DatesView.of(book, wording, today));
    }

    private static int year(Dose dose) {
        return dose.date() == null ? 0 : dose.date().year();
    }

    private static String title(int year, PartialDate born, Wording wording) {
        var words = wording.of(Doses.class);
        if (year == 0) {
            return words.undated();
        }
        var reached = born == null ? -1 : year - born.year();
        return reached < 1 || reached > 17
                ? words.year(Integer.toString(year))
                : words.yearAge(
                        Integer.toString(year),
                        wording.of(vn.sosuckhoe.portal.words.Told.class).yearsOld(Integer.toString(reached)));
    }

    private static Given given(Dose dose, Doses words, Origin origin) {
        return new Given(
                dose.name() == null ? dose.code() : dose.name(),
                dose.name() == null || dose.name().equals(dose.code()) ? null : dose.code(),
                dose.date() == null ? words.undated() : dose.date().vietnamese(),
                dose.group() == null ? null : words.group(dose.group()),
                dose.reaction() == null ? null : words.reaction(dose.reaction()),
                dose.pregnancyMonth() == null ? null : words.pregnancyMonth(dose.pregnancyMonth()),
                dose.told() ? null : words.notTold(),
                origin.told(dose.sources()));
    }
}
