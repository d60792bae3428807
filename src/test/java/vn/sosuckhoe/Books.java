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
        var visit = new SampleVisit(VISIT, "2026-03-14")
                .seenBy("BS Thử Nghiệm", "Khám định kỳ")
                .result("lab", "Định lượng Glucose [Máu]", "5,4 mmol/L")
                .diagnosis("I10", "Tăng huyết áp", null)
                .visit();
        var back = new Appointment("vaccination", "Tiêm nhắc", PartialDate.parse("2026-12-05"), sources);
        return Somebody.named(name)
                .sex(Sex.FEMALE)
                .born("1990-05-20")
                .book()
                .history(BookOf.history(
                        List.of(new History.Allergy(new Coded("drug", null), "Penicillin", null, null, sources)),
                        List.of(),
                        null))
                .doses(List.of(dose))
                .motherTetanusDoses(2)
                .visits(visit)
                .appointments(List.of(back))
                .schedule(schedule())
                .written();
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
}
