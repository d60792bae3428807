package vn.sosuckhoe.book;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;

/**
 * One visit or check-up.
 *
 * @param id stable inside this book and safe in a URL (made from source and the source's own id, not the id itself)
 * @param sources facility codes, sorted
 */
public record Visit(
        String id,
        PartialDate date,
        PartialDate started,
        PartialDate ended,
        String doctor,
        String reason,
        String history,
        List<Measure> measures,
        Boolean glasses,
        List<Finding> findings,
        String advice,
        List<Result> results,
        List<Diagnosis> diagnoses,
        List<String> sources) {

    public record Finding(String area, String text) {}

    public record Result(String code, String group, String name, String value) {}

    public record Diagnosis(String code, String name, String conclusion) {}
}
