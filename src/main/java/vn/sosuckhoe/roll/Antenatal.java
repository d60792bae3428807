package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Pregnancies;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The next visit of a pregnancy, as far as a book can tell: {@code antenatal.tsv}. A dose that names the month of pregnancy
 * tells when it began; a diagnosis alone tells only that there is one.
 *
 * @param until first day on which nobody asks for it any more
 */
record Antenatal(LocalDate on, LocalDate overdueFrom, LocalDate until) {

    /** ICD-10 of a pregnancy that has ended: not carried out, birth, after birth. */
    private static final Pattern ENDED = Pattern.compile("(?:O0[0-8]|O8\\d|O9[0-2]|Z3[79]).*");

    private static final int MONTHS = 9;
    private static final List<String[]> ROWS = Tsv.rows(Antenatal.class, "antenatal.tsv");
    private static final List<Span> VISITS =
            ROWS.stream().filter(row -> !"again".equals(row[0])).map(Span::of).toList();
    private static final Span AGAIN = ROWS.stream()
            .filter(row -> "again".equals(row[0]))
            .map(Span::of)
            .findFirst()
            .orElseThrow();

    private record Span(int from, int until) {

        static Span of(String[] row) {
            return new Span(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
        }
    }

    /** Of the newest pregnancy; empty where it has ended, or every visit was made. */
    static Optional<Antenatal> next(Book book) {
        var told = Pregnancies.of(book);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var ended = ends(book).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        var begun = told.stream()
                .filter(each ->
                        each.from().isBefore(each.until()) && each.from().isAfter(ended))
                .max(Comparator.comparing(Pregnancy::from));
        var seen = told.stream()
                .filter(each -> each.from().equals(each.until()))
                .map(Pregnancy::from)
                .filter(day -> day.isAfter(ended))
                .sorted(Comparator.reverseOrder())
                .toList();
        return begun.filter(each -> seen.isEmpty() || !seen.get(0).isAfter(each.until()))
                .map(each -> ofMonths(each, seen, newestDose(book)))
                .orElseGet(() -> again(seen));
    }

    private static Optional<Antenatal> ofMonths(Pregnancy pregnancy, List<LocalDate> seen, LocalDate dose) {
        var began = pregnancy.from();
        return VISITS.stream()
                .filter(span -> began.plusMonths(span.until).isAfter(dose))
                .filter(span -> seen.stream().allMatch(day -> day.isBefore(began.plusMonths(span.from))))
                .findFirst()
                .map(span -> new Antenatal(
                        began.plusMonths(span.from),
                        began.plusMonths(span.until),
                        pregnancy.until().plusDays(1)));
    }

    private static Optional<Antenatal> again(List<LocalDate> seen) {
        return seen.stream().findFirst().map(last -> {
            var first = seen.stream()
                    .filter(day -> day.isAfter(last.minusMonths(MONTHS)))
                    .min(Comparator.naturalOrder())
                    .orElse(last);
            return new Antenatal(
                    last.plusMonths(AGAIN.from),
                    last.plusMonths(AGAIN.until),
                    first.plusMonths(MONTHS).plusDays(1));
        });
    }

    /** What was due before the day on which the pregnancy was told of is asked for no more. */
    private static LocalDate newestDose(Book book) {
        return book.vaccinations().stream()
                .filter(dose -> dose.told() && dose.pregnancyMonth() != null && dose.date() != null)
                .flatMap(dose -> dose.date().exact().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> ends(Book book) {
        return book.checkups().stream()
                .filter(Antenatal::tellsTheEnd)
                .flatMap(visit -> Optional.ofNullable(visit.date()).flatMap(PartialDate::exact).stream());
    }

    private static boolean tellsTheEnd(Visit visit) {
        return visit.diagnoses().stream()
                .anyMatch(each -> each.code() != null
                        && Stream.of(each.code().split("[;,]"))
                                .anyMatch(icd -> ENDED.matcher(icd.strip()).matches()));
    }
}
