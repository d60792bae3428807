package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.time.LocalDate;
import java.util.Optional;

/** What a record says to its reader. Where sources differ, each section says which rule holds. */
public final class Projection {

    /** Counts the meanings a book has had: a build whose number differs from the live generation's rebuilds it. */
    public static final int SHAPE = 1;

    private final AdministrativeUnits units;

    public Projection(AdministrativeUnits units) {
        this.units = units;
    }

    /**
     * The book of one record; empty where the record goes on under another citizen, or no source says (any more) who the
     * person is.
     *
     * @param today the day on which it will be read; what changes with the day names the day on which it has to be made anew
     */
    public Optional<Projected> of(PersonRecord record, LocalDate today) {
        var people = Told.newestFirst(record, PersonStatement.class);
        if (record.mergedInto() != null || people.isEmpty()) {
            return Optional.empty();
        }
        var histories = Told.newestFirst(record, HistoryStatement.class);
        var doses = Told.newestFirst(record, DoseStatement.class);
        var doseLists = Told.newestFirst(record, DoseListStatement.class);

        var person = new PersonSection(people, record.identifiers(), units).person();
        var history = new HistorySection(histories).history();
        var vaccinations = new DosesSection(doses, doseLists);
        var visits = new VisitsSection(Told.newestFirst(record, VisitStatement.class)).visits();
        var book = new Book(
                person,
                history,
                vaccinations.doses(),
                vaccinations.motherTetanusDoses(),
                visits,
                vaccinations.appointments(),
                null,
                SourcesSection.sources(record.entries()),
                MissingSection.missing(person, history, vaccinations.doses(), visits, people));
        return Optional.of(new Projected(
                book, Cover.of(book), Keys.holders(record.identifiers(), people, person.birthDate()), null));
    }
}
