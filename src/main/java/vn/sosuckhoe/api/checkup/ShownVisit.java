package vn.sosuckhoe.api.checkup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.http.Failure;

import java.util.List;

/**
 * A visit as it stands in the book, and what its values mean.
 *
 * @param readings every value of the visit, in the order told: measures, then results; upper and lower blood pressure are one
 */
record ShownVisit(@JsonUnwrapped Visit visit, List<ShownReading> readings) {

    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<ShownVisit> checkups) {

        static All of(Book book) {
            var subject = Charts.of(book).subject();
            return new All(book.checkups().stream()
                    .map(visit -> ShownVisit.of(visit, subject))
                    .toList());
        }
    }

    /** @throws Failure 404 where the book holds no such visit */
    static ShownVisit of(Book book, String id) {
        return book.checkups().stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .map(visit -> of(visit, Charts.of(book).subject()))
                .orElseThrow(Failure::notFound);
    }

    private static ShownVisit of(Visit visit, Subject subject) {
        var readings = Meanings.of(Charts.encounter(visit), subject);
        return new ShownVisit(visit, readings.stream().map(ShownReading::of).toList());
    }
}
