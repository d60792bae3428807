package vn.sosuckhoe.fhir;

import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A synthetic book, dose by dose. */
public final class SampleBook {

    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    public static final LocalDate ASSESSED = LocalDate.parse("2026-11-20");

    private final List<Dose> doses = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<GroupForecast> groups = new ArrayList<>();
    private String schedule = "tests 2024-08-01";
    private boolean assessed = true;
    private final List<Visit> visits = new ArrayList<>();
    private History history;
    private Kept kept;
    private String born = "2026-11-19";

    public SampleBook dose(String vaccine, String name, String date, Verdict verdict) {
        return dose(
                new Dose(
                        vaccine,
                        name,
                        vaccine,
                        null,
                        date == null ? null : PartialDate.parse(date),
                        null,
                        null,
                        true,
                        List.of("24021", "24077")),
                verdict);
    }

    public SampleBook dose(Dose dose, Verdict verdict) {
        doses.add(dose);
        verdicts.add(verdict);
        return this;
    }

    public SampleBook group(GroupForecast group) {
        groups.add(group);
        return this;
    }

    public SampleBook visit(Visit visit) {
        visits.add(visit);
        return this;
    }

    public SampleBook born(String day) {
        born = day;
        return this;
    }

    public SampleBook history(History told) {
        history = told;
        return this;
    }

    public SampleBook keeping(Kept what) {
        kept = what;
        return this;
    }

    public SampleBook assessedBy(String name) {
        schedule = name;
        return this;
    }

    public SampleBook notAssessed() {
        assessed = false;
        return this;
    }

    public Facts facts(String language) {
        return facts(SampleProgramme.of(), language);
    }

    public Facts facts(Programme programme, String language) {
        return Facts.of(ID, book(), programme, Locale.forLanguageTag(language));
    }

    /** Of a newborn without a number, unless told otherwise. */
    private Book book() {
        var book = Somebody.named("Con bà Lương Thị Thử")
                .sex(Sex.UNDETERMINED)
                .born(born)
                .withoutNumber()
                .book()
                .history(history)
                .doses(doses)
                .visits(visits)
                .schedule(assessed ? new Assessment(schedule, ASSESSED, verdicts, groups, null) : null)
                .sources(List.of(new Source("24021", "Trạm Y tế thử nghiệm", PartialDate.parse("2026-11"))))
                .written();
        return kept == null ? book : book.keeping(kept);
    }
}
