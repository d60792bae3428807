package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.care.CarePlan;
import vn.sosuckhoe.checkup.indicator.Readings;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.roll.Listings;
import vn.sosuckhoe.vaccination.Immunization;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.product.Catalogue;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record says to its reader. Where sources differ, each section says which rule holds. */
public final class Projection {

    /** Counts the meanings a book has had: a build whose number differs from the live generation's rebuilds it. */
    public static final int SHAPE = 4;

    private final AdministrativeUnits units;
    private final Catalogue vaccines;
    private final ScheduleSection schedule;

    /** @param programme the vaccination schedule, and the vaccines it knows */
    public Projection(AdministrativeUnits units, Programme programme) {
        this.units = units;
        this.vaccines = new Catalogue(programme.newest().vaccines().values());
        this.schedule = new ScheduleSection(new Immunization(programme));
    }

    /**
     * The book of one record; empty where the record goes on under another citizen, or no source says (any more) who the
     * person is.
     *
     * @param today the day on which it will be read; what changes with the day names the day on which it has to be made anew
     */
    public Optional<Projected> of(PersonRecord record, LocalDate today) {
        return told(record, today, new Readings()).map(said -> projected(record, said, today));
    }

    /** What a record says, before anybody asks who may read it. */
    private record Said(
            Book book, PersonSection who, Guardians guardians, Links links, Assessment schedule, Readings readings) {}

    private Optional<Said> told(PersonRecord record, LocalDate today, Readings readings) {
        var people = Told.newestFirst(record, PersonStatement.class);
        if (record.mergedInto() != null || people.isEmpty()) {
            return Optional.empty();
        }
        var histories = Told.newestFirst(record, HistoryStatement.class);
        var doses = Told.newestFirst(record, DoseStatement.class);
        var doseLists = Told.newestFirst(record, DoseListStatement.class);

        var links = new Links(Told.newestFirst(record, GuardianStatement.class), today);
        var guardians = new Guardians(record.identifiers(), people, new Discrepancies(people).birthDate(), links);
        var who = new PersonSection(people, record.identifiers(), guardians, units);
        var person = who.person();
        var history = new HistorySection(histories).history();
        var vaccinations = new DosesSection(doses, doseLists, vaccines);
        var given = vaccinations.doses();
        var assessed = schedule.schedule(person.birthDate(), person.sex(), Areas.of(who.home(), units), given, today);
        var visits = new VisitsSection(Told.newestFirst(record, VisitStatement.class)).visits();
        var told = new Book(
                person,
                history,
                given,
                vaccinations.motherTetanusDoses(),
                visits,
                vaccinations.appointments(),
                assessed,
                SourcesSection.sources(record.entries()),
                MissingSection.missing(person, history, given, visits, people));
        var book = told.caring(CarePlan.of(Charts.of(told), readings));
        return Optional.of(new Said(book, who, guardians, links, assessed, readings));
    }

    private Projected projected(PersonRecord record, Said said, LocalDate today) {
        var guardians = said.guardians;
        var marked = Secrets.marked(record);
        var secrets = guardians.possibleOn(today) && WardPolicy.withholds(Item.SENSITIVE, true)
                ? marked.andSensitive()
                : marked;
        var keepsFrom = guardians.keepsSecretsFrom().filter(from -> secrets.any());
        var oldEnough = keepsFrom.filter(from -> !today.isBefore(from)).isPresent();
        var withheld = WardPolicy.withholds(Item.CONFIDENTIAL, oldEnough);
        var keeping = keeping(said.book, oldEnough ? secrets : marked);
        var turnsOn = Stream.of(
                        Optional.ofNullable(said.links.nextBegins()),
                        keepsFrom.filter(today::isBefore),
                        Optional.ofNullable(said.schedule).map(Assessment::turnsOn),
                        Listings.turnsOn(said.book, today))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        var forGuardians =
                secrets.any() && (withheld || keepsFrom.isPresent() && WardPolicy.withholds(Item.CONFIDENTIAL, true))
                        ? withoutSecrets(secrets, today, said.readings)
                        : null;
        return new Projected(
                keeping,
                Cover.of(keeping),
                Keys.holders(guardians),
                turnsOn,
                forGuardians,
                withheld ? null : keepsFrom.orElse(null),
                Listings.of(keeping, forGuardians, said.who.home(), today));
    }

    private static Book keeping(Book book, Secrets secrets) {
        return secrets.any() ? book.keeping(new Kept(secrets.visits(), null)) : book;
    }

    private Book withoutSecrets(Secrets secrets, LocalDate today, Readings readings) {
        var book = told(secrets.without(), today, readings).orElseThrow().book;
        return book.withholding(MissingSection.besideWhatIsWithheld(book.missing()));
    }
}
