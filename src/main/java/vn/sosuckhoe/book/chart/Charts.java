package vn.sosuckhoe.book.chart;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Diagnosed;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Suspected;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A book in the words of the check-up rules. */
public final class Charts {

    private static final Comparator<Known> FIRST_TOLD =
            Comparator.comparing(Known::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Charts() {}

    public static Chart of(Book book) {
        var encounters = book.checkups().stream().map(Charts::encounter).toList();
        var birth = Optional.ofNullable(book.history()).map(History::birth);
        return new Chart(
                new Subject(
                        book.person().birthDate(),
                        book.person().sex(),
                        birth.map(History.Birth::preterm).orElse(null),
                        known(book),
                        Pregnancies.of(book)),
                encounters);
    }

    /** One visit alone. */
    public static Encounter encounter(Visit visit) {
        var told = new ArrayList<Told>();
        visit.measures().forEach(measure -> told.add(told(measure)));
        visit.results().stream()
                .filter(result -> result.value() != null)
                .forEach(result ->
                        told.add(new Told(null, result.code(), result.name(), result.value(), null, null, false)));
        return new Encounter(
                visit.id(),
                visit.date(),
                told,
                visit.diagnoses().stream()
                        .map(each -> new Diagnosed(each.code(), each.name(), each.conclusion()))
                        .toList(),
                visit.reason(),
                visit.advice());
    }

    private static Told told(Measure measure) {
        return new Told(
                measure.name(), null, null, measure.asSent(), measure.value(), measure.unit(), measure.doubtful());
    }

    private static List<Known> known(Book book) {
        var histories = book.history() == null
                ? Stream.<Known>empty()
                : book.history().diseases().stream()
                        .filter(each -> each.type() != null && !Boolean.FALSE.equals(each.present()))
                        .flatMap(each -> Diseases.ofHistory(each.type().code()).stream())
                        .map(disease -> new Known(disease.code(), null));
        var diagnoses = book.checkups().stream().flatMap(visit -> visit.diagnoses().stream()
                .filter(each -> !Suspected.is(each.name()))
                .flatMap(each -> Diseases.ofIcds(each.code()).stream())
                .map(disease -> new Known(disease.code(), day(visit.date()))));
        var first = new LinkedHashMap<String, Known>();
        Stream.concat(histories, diagnoses).sorted(FIRST_TOLD).forEach(each -> first.putIfAbsent(each.disease(), each));
        return List.copyOf(first.values());
    }

    private static LocalDate day(PartialDate date) {
        return date == null ? null : date.latest();
    }
}
