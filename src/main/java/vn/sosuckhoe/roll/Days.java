package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.disease.Sensitivity;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The days on which somebody was seen, as far as they are known to the day. */
record Days(Book book) {

    List<LocalDate> seen() {
        return newest(book.checkups().stream().map(Visit::date));
    }

    List<LocalDate> dosed() {
        return newest(book.vaccinations().stream().filter(Dose::told).map(Dose::date));
    }

    private static List<LocalDate> newest(Stream<PartialDate> dates) {
        return dates.filter(date -> date != null && date.isExact())
                .map(PartialDate::earliest)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(Listing.DAYS)
                .toList();
    }

    /** One line a visit and facility that tells of it. */
    static List<Listing.Visit> newest(Book book) {
        return book.checkups().stream()
                .filter(visit -> visit.date() != null && visit.date().isExact())
                .limit(Listing.VISITS)
                .flatMap(visit -> {
                    var kept = isKept(book, visit) || isSensitive(visit);
                    return visit.sources().stream()
                            .map(facility -> new Listing.Visit(
                                    visit.id(),
                                    facility,
                                    visit.date().earliest(),
                                    kept,
                                    !visit.diagnoses().isEmpty(),
                                    visit.advice() != null && !visit.advice().isBlank()));
                })
                .toList();
    }

    private static boolean isKept(Book book, Visit visit) {
        return book.kept() != null && book.kept().visits().contains(visit.id());
    }

    private static boolean isSensitive(Visit visit) {
        var diagnoses =
                visit.diagnoses().stream().flatMap(each -> Sensitivity.of(each.code(), each.name(), each.conclusion()));
        var results =
                visit.results().stream().flatMap(each -> Sensitivity.of(null, each.group(), each.name(), each.value()));
        var words = Sensitivity.of(null, visit.reason(), visit.history(), visit.advice());
        return Stream.of(diagnoses, results, words).flatMap(each -> each).anyMatch(Objects::nonNull);
    }
}
