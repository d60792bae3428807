package vn.sosuckhoe.book.chart;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Stretches of time in which a book tells of a pregnancy. It never tells when one ended. */
public final class Pregnancies {

    private static final int MONTHS = 9;

    /** ICD-10 of being pregnant on the day of the visit; not of giving birth or of the time after. */
    private static final Pattern PREGNANT = Pattern.compile("(?:Z3[3-6]|O[1-3]\\d|O4[0-8]).*");

    private Pregnancies() {}

    /** As doses and diagnoses tell them; several may tell of the same one. */
    public static List<Pregnancy> of(Book book) {
        return Stream.concat(ofDoses(book.vaccinations()).stream(), ofVisits(book.checkups()))
                .toList();
    }

    /** A dose given in the fifth month tells of a pregnancy that began about four months before. */
    public static List<Pregnancy> ofDoses(List<Dose> doses) {
        return doses.stream()
                .filter(dose ->
                        dose.told() && dose.date() != null && dose.date().isExact())
                .flatMap(dose -> month(dose.pregnancyMonth()).stream().map(month -> {
                    var began = dose.date().earliest().minusMonths(month - 1L);
                    return new Pregnancy(began, began.plusMonths(MONTHS));
                }))
                .toList();
    }

    /** A diagnosis says nothing of the days before and after it. */
    private static Stream<Pregnancy> ofVisits(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.diagnoses().stream()
                        .anyMatch(each -> each.code() != null
                                && Stream.of(each.code().split("[;,]")).anyMatch(icd -> PREGNANT.matcher(icd.strip())
                                        .matches())))
                .flatMap(
                        visit -> Optional.ofNullable(visit.date())
                                .flatMap(PartialDate::exact)
                                .map(day -> new Pregnancy(day, day))
                                .stream());
    }

    private static Optional<Integer> month(String asSent) {
        return Optional.ofNullable(asSent)
                .map(String::strip)
                .filter(month -> month.matches("[1-9]"))
                .map(Integer::valueOf);
    }
}
