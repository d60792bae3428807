package vn.sosuckhoe.village;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.projection.work.Replica;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.record.statement.Measure;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.record;

/** Invented people of two communes on 22 November 2026, from what was told of them through the projection to books and roll. */
public final class Village {

    /** Of station 24021. */
    public static final String HERE = "07612";

    /** Of station 24077. */
    public static final String THERE = "07531";

    public static final UUID OLD_MAN = id(1);
    public static final UUID CHILD = id(2);
    public static final UUID FOUND = id(3);
    public static final UUID STRANGER = id(9);
    public static final String OLD_MANS = "024048000321";
    public static final String STRANGERS = "024055000777";

    /** A name that nobody here has. */
    public static final String STRANGERS_NAME = "Nông Thị Xa Lạ";

    private static final String HAMLET = "Tổ dân phố Mai Tô";

    private Village() {}

    public static void settle(Pool pool, Vertx vertx, RecordReader reader, int neighbours) throws Exception {
        EmbeddedDatabase.empty();
        try (var feed = new RecordFeed();
                var replica = new Replica("village", vertx, reader, pool, 100)) {
            feed.run("insert into facility values ('24021', 'Trạm Y tế phường Phượng Sơn', '2026'), "
                    + "('24001', 'Bệnh viện Đa khoa tỉnh', '2026')");
            person(feed, OLD_MAN, OLD_MANS, oldMan());
            person(feed, CHILD, "024225000111", child());
            person(feed, FOUND, "024185000222", found());
            person(feed, STRANGER, STRANGERS, stranger());
            for (var n = 0; n < neighbours; n++) {
                person(feed, id(100 + n), "0240500%05d".formatted(n), neighbour(n));
            }
            while (replica.round() > 0) {
                // until nothing is left
            }
        }
    }

    private static Records oldMan() {
        return record().person(STATION, "2026-10-02", "LƯƠNG VĂN SƠN", person -> person.born("1948-03-04")
                        .sex(Sex.MALE)
                        .mobile("0500000417")
                        .card("GD4242420417733")
                        .living(HERE, HAMLET)
                        .household("H01", "Chủ hộ")
                        .relative(new PersonStatement.Relation(
                                "5", "Con gái", null, "Lương Thị Hồng Nhung", "0500000418", null, false)))
                .says(
                        STATION,
                        "2026-09-10",
                        "k1",
                        visit("k1", "2026-09-10", "Tái khám", "Cấp thuốc 30 ngày", "I10", pressure("152", "94")))
                .says(
                        STATION,
                        "2026-06-11",
                        "k2",
                        visit("k2", "2026-06-11", "Tái khám", "Cấp thuốc 30 ngày", "I10", pressure("148", "90")))
                .says(
                        HOSPITAL,
                        "2026-11-05",
                        "b1",
                        visit("b1", "2026-11-05", "Khám chuyên khoa", "Tái khám sau 1 tháng", "I25", List.of()));
    }

    private static Records child() {
        return record().person(STATION, "2026-10-02", "LƯƠNG GIA BẢO", person -> person.born("2025-09-01")
                        .sex(Sex.MALE)
                        .living(HERE, HAMLET)
                        .household("H01", "Cháu")
                        .relative(new PersonStatement.Relation(
                                "2", "Mẹ", "024190001234", "HOÀNG THỊ MAI", "0500000555", null, true)))
                .dose(STATION, "2025-09-02", given("VGB", "Viêm gan B", "2025-09-02"))
                .says(
                        STATION,
                        "2026-06-01",
                        "k1",
                        visit(
                                "k1",
                                "2026-06-01",
                                "Cân đo",
                                null,
                                null,
                                List.of(measure("weight", "8.9", "kg"), measure("height", "70", "cm"))));
    }

    private static Records found() {
        return record().person(STATION, "2026-10-02", "HOÀNG THỊ MAI", person -> person.born("1985-03-04")
                        .sex(Sex.FEMALE)
                        .living(HERE, "Tổ dân phố Cầu Từ")
                        .household("H02", "Chủ hộ"))
                .says(
                        STATION,
                        "2026-10-10",
                        "k1",
                        visit("k1", "2026-10-10", "Khám sức khỏe định kỳ", null, null, pressure("158", "98")));
    }

    private static Records stranger() {
        return record().person("24077", "2026-10-02", STRANGERS_NAME.toUpperCase(), person -> person.born("1955-03-04")
                        .sex(Sex.FEMALE)
                        .mobile("0500000777")
                        .living(THERE, "Bản Xa")
                        .household("H77", "Chủ hộ"))
                .says(
                        "24077",
                        "2025-06-10",
                        "k1",
                        visit("k1", "2025-06-10", "Tái khám", "Cấp thuốc 30 ngày", "I10", pressure("158", "98")));
    }

    private static Records neighbour(int n) {
        return record().person(STATION, "2026-10-02", "VI THỊ " + (char) ('A' + n % 26) + "NH", person -> {
            var told = person.born("1950-01-%02d".formatted(1 + n % 28))
                    .sex(Sex.FEMALE)
                    .living(HERE, n % 2 == 0 ? HAMLET : "Tổ dân phố Cầu Từ")
                    .household("H%02d".formatted(10 + n / 2), n % 2 == 0 ? "Chủ hộ" : "Vợ");
            return n % 3 == 0 ? told : told.mobile("05003%05d".formatted(n));
        });
    }

    private static VisitStatement visit(
            String id, String day, String reason, String advice, String icd, List<Measure> measures) {
        return new VisitStatement(
                id,
                PartialDate.parse(day),
                null,
                null,
                null,
                "BS. Hoàng Thị Mến",
                reason,
                null,
                measures,
                null,
                List.of(),
                advice,
                List.of(),
                icd == null
                        ? List.of()
                        : List.of(new VisitStatement.Diagnosis(
                                icd, icd.equals("I10") ? "Tăng huyết áp" : "Bệnh tim thiếu máu cục bộ", null)));
    }

    private static List<Measure> pressure(String systolic, String diastolic) {
        var measures = new ArrayList<Measure>();
        measures.add(measure("systolic", systolic, "mm[Hg]"));
        measures.add(measure("diastolic", diastolic, "mm[Hg]"));
        return measures;
    }

    private static Measure measure(String name, String value, String unit) {
        return new Measure(name, value, new BigDecimal(value), unit, false);
    }

    private static void person(RecordFeed feed, UUID id, String number, Records told) throws Exception {
        feed.people(List.of(id));
        feed.identifiers(id, List.of(Identifier.active(IdentifierType.PERSONAL_ID, number)));
        feed.say(told.build().entries().stream()
                .map(entry -> new Saying(id, entry))
                .toList());
    }

    private static UUID id(int n) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(n));
    }
}
