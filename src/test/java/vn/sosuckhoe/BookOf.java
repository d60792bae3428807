package vn.sosuckhoe;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.vaccination.outcome.Assessment;

import java.util.List;

/** The book of one person, in which stands what a test writes there and nothing else. */
public final class BookOf {

    private final Person person;
    private History history;
    private List<Dose> doses = List.of();
    private Integer motherTetanusDoses;
    private List<Visit> visits = List.of();
    private List<Appointment> appointments = List.of();
    private Assessment schedule;
    private List<Source> sources = List.of();
    private List<Missing> missing = List.of();

    public BookOf(Person person) {
        this.person = person;
    }

    /** A history that holds no more than these; {@code birth} may be {@code null}. */
    public static History history(
            List<History.Allergy> allergies, List<History.Disease> diseases, History.Birth birth) {
        return new History(
                allergies, diseases, List.of(), List.of(), List.of(), null, birth, null, List.of(), List.of(),
                List.of());
    }

    public BookOf history(History told) {
        history = told;
        return this;
    }

    public BookOf ill(List<History.Disease> diseases) {
        return history(history(List.of(), diseases, null));
    }

    public BookOf birth(History.Birth birth) {
        return history(history(List.of(), List.of(), birth));
    }

    public BookOf doses(List<Dose> given) {
        doses = given;
        return this;
    }

    public BookOf motherTetanusDoses(int given) {
        motherTetanusDoses = given;
        return this;
    }

    public BookOf visits(Visit... newestFirst) {
        return visits(List.of(newestFirst));
    }

    public BookOf visits(List<Visit> newestFirst) {
        visits = newestFirst;
        return this;
    }

    public BookOf appointments(List<Appointment> told) {
        appointments = told;
        return this;
    }

    public BookOf schedule(Assessment said) {
        schedule = said;
        return this;
    }

    public BookOf sources(List<Source> told) {
        sources = told;
        return this;
    }

    public BookOf missing(List<Missing> items) {
        missing = items;
        return this;
    }

    public Book written() {
        return new Book(person, history, doses, motherTetanusDoses, visits, appointments, schedule, sources, missing);
    }
}
