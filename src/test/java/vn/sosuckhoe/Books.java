package vn.sosuckhoe;

import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.binding.Bindery;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

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
                book(name),
                new Cover(name, Sex.FEMALE, PartialDate.parse("1990-05-20"), null, null, null, null, null),
                holders,
                null);
    }

    private static Book book(String name) {
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
                List.of(),
                List.of(),
                sources);
        var back = new Appointment("vaccination", "Tiêm nhắc", PartialDate.parse("2026-12-05"), sources);
        return new Book(
                person(name), null, List.of(dose), 2, List.of(visit), List.of(back), null, List.of(), List.of());
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
