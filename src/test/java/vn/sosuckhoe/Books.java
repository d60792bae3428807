package vn.sosuckhoe;

import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.binding.Bindery;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A mother, her child and a neighbour on the shelf; none of them exists. */
public final class Books {

    public static final String MOTHER = "001190000001";
    public static final String NEIGHBOUR = "001190000002";
    public static final UUID MOTHERS = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    public static final UUID CHILDS = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    public static final UUID NEIGHBOURS = UUID.fromString("00000000-0000-4000-8000-0000000000a3");
    public static final String VISIT = "v1";

    /** The end of the FHIR id of the dose. */
    public static final String DOSE = "4a6b8e95";

    /** The ends of the FHIR ids of the visit, its result, its diagnosis, and the allergy. */
    public static final String ENCOUNTER = "3bfc2695";

    public static final String VALUE = "36b37f1a";
    public static final String DISEASE = "484c8464";
    public static final String ALLERGY = "d2fcfa0a";

    private static final LocalDate FAR_AWAY = LocalDate.of(2099, 1, 1);

    private Books() {}

    public static void shelve(Pool pool) {
        Bindery.put(
                        pool,
                        1,
                        List.of(
                                bound(MOTHERS, "Lương Thị Mẹ", List.of(owner(MOTHER))),
                                bound(
                                        CHILDS,
                                        "Lương Văn Con",
                                        List.of(new Holder(MOTHER, Relation.GUARDIAN, FAR_AWAY))),
                                bound(NEIGHBOURS, "Trần Thị Láng Giềng", List.of(owner(NEIGHBOUR)))))
                .await()
                .indefinitely();
    }

    private static Holder owner(String personalId) {
        return new Holder(personalId, Relation.OWNER, null);
    }

    private static BoundBook bound(UUID id, String name, List<Holder> holders) {
        return BoundBook.of(
                id,
                1,
                named(name),
                new Cover(name, Sex.FEMALE, PartialDate.parse("1990-05-20"), null, null, null, null, null),
                holders,
                null);
    }

    public static Book named(String name) {
        var sources = List.of("24021");
        var dose = new Dose("BCG", "Lao", null, null, PartialDate.parse("1990-06"), null, null, true, sources);
        var visit = new Visit(
                VISIT,
                PartialDate.parse("2026-03-14"),
                null,
                null,
                "BS Thử Nghiệm",
                "Khám định kỳ",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(new Visit.Result(null, "lab", "Định lượng Glucose [Máu]", "5,4 mmol/L")),
                List.of(new Visit.Diagnosis("I10", "Tăng huyết áp", null)),
                sources);
        var back = new Appointment("vaccination", "Tiêm nhắc", PartialDate.parse("2026-12-05"), sources);
        return new Book(
                person(name),
                history(sources),
                List.of(dose),
                2,
                List.of(visit),
                List.of(back),
                schedule(),
                List.of(),
                List.of());
    }

    private static History history(List<String> sources) {
        return new History(
                List.of(new History.Allergy(new Coded("drug", null), "Penicillin", null, null, sources)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment schedule() {
        var overdue = new Dated(LocalDate.parse("2026-02-01"), Reason.of(Reason.Kind.LATEST_AGE));
        var recommended = new Dated(
                LocalDate.parse("2026-01-01"),
                new Reason(Reason.Kind.RECOMMENDED_AGE, "2 months", null, null, null, "TT38 H"));
        var next = new NextDose(1, "PENTA", recommended, recommended, overdue, null);
        return new Assessment(
                "tests 2018-01-01",
                LocalDate.parse("2026-11-20"),
                List.of(new Verdict(Verdict.Outcome.NOT_EVALUATED, Reason.of(Reason.Kind.INEXACT_DAY), List.of())),
                List.of(
                        new GroupForecast("DPT", Standing.OPEN, "dpt", next, List.of(), List.of()),
                        new GroupForecast(
                                "BCG",
                                Standing.TOO_OLD,
                                null,
                                null,
                                List.of(),
                                List.of(Reason.of(Reason.Kind.TOO_OLD)))),
                null);
    }

    private static Person person(String name) {
        return new Person(
                name,
                Sex.FEMALE,
                PartialDate.parse("1990-05-20"),
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
