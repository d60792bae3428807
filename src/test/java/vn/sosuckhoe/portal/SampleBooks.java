package vn.sosuckhoe.portal;

import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Address;
import vn.sosuckhoe.book.Person.Identifier;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.outcome.Assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Invented people, for looking at pages: an old woman with five years of check-ups, a child, a newborn, an empty book. */
final class SampleBooks {

    static final String STATION = "Trạm Y tế xã Phượng Sơn";
    private static final List<String> FROM = List.of("24021");
    private static final List<Source> SOURCES = List.of(new Source("24021", STATION, day("2026-10-12")));
    private static final History NO_HISTORY = BookOf.history(List.of(), List.of(), null);

    private SampleBooks() {}

    /** With hypertension, five years of check-ups, one slip of the pen, and two sources that differ. */
    static Book adult() {
        var visits = new ArrayList<Visit>();
        var pressures = new int[][] {{148, 92}, {142, 88}, {138, 86}, {144, 90}, {136, 84}, {134, 82}};
        for (var back = 0; back < pressures.length; back++) {
            visits.add(visit(back, pressures[pressures.length - 1 - back]));
        }
        return new Book(
                person(
                        "Nguyễn Thị Hồng Nhung",
                        Sex.FEMALE,
                        day("1968-05-17"),
                        List.of(
                                new Identifier("PERSONAL_ID", "024168001288", "ACTIVE"),
                                new Identifier("INSURANCE_CARD", "2420417733", "ACTIVE"),
                                new Identifier("OLD_ID_CARD", "121345678", "REPLACED")),
                        List.of(new Person.Relation("3", "Chồng", "Lương Văn Thắng", "0500000417", false, List.of())),
                        List.of(new Person.Discrepancy("birthDate", "1968-05-17", "1968-07-15", "24003"))),
                new History(
                        List.of(
                                new History.Allergy(
                                        new Coded("drug", null), "Penicillin", "Nổi mề đay, khó thở", null, FROM),
                                new History.Allergy(new Coded("food", null), "Tôm", null, null, FROM)),
                        List.of(
                                new History.Disease(
                                        new Coded("hypertension", null),
                                        "Tăng huyết áp",
                                        true,
                                        "Điều trị từ 2021",
                                        null,
                                        FROM),
                                new History.Disease(
                                        new Coded("diabetes", null), "Đái tháo đường", false, null, null, FROM)),
                        List.of(new History.Disability(new Coded("vision", null), "Nhìn kém mắt trái", FROM)),
                        List.of(new History.Stated("Mổ ruột thừa năm 1999", FROM)),
                        List.of(
                                new History.RiskFactor(
                                        new Coded("tobacco", null), new Coded("no", null), null, false, FROM),
                                new History.RiskFactor(
                                        new Coded("alcohol", null), new Coded("yes", null), "1", false, FROM)),
                        new History.Exposure("Thuốc trừ sâu", "20 năm", "Hố xí hai ngăn", null),
                        null,
                        new History.Reproductive(null, null, 4, 1, 0, 3, 3, 0, 0, 3, 0, 3, null),
                        List.of(),
                        List.of(new History.Disease(
                                new Coded("hypertension", null), "Tăng huyết áp", true, null, "Bố đẻ", FROM)),
                        List.of()),
                List.of(new Dose(null, "Uốn ván (VAT)", null, "1", day("1996-03"), "5", null, true, FROM)),
                2,
                visits,
                List.of(),
                null,
                List.of(
                        new Source("24021", STATION, day("2026-10-12")),
                        new Source("24003", "Bệnh viện Đa khoa Lục Ngạn", day("2025-03-02"))),
                List.of(new Missing("administrative", "email"), new Missing("history", "birth")));
    }

    private static Visit visit(int yearsBack, int[] pressure) {
        var day = day((2026 - yearsBack) + "-10-12");
        var weight = new BigDecimal("58.5").add(new BigDecimal(yearsBack).multiply(new BigDecimal("0.7")));
        return new Visit(
                "k" + (2026 - yearsBack),
                day,
                day,
                day,
                "BS. Hoàng Thị Mến",
                "Khám sức khỏe định kỳ, lấy thuốc huyết áp",
                yearsBack == 0 ? "Thỉnh thoảng đau đầu buổi sáng" : null,
                List.of(
                        measure("pulse", "78", "/min", false),
                        measure("temperature", yearsBack == 1 ? "367" : "36.7", "Cel", yearsBack == 1),
                        measure("systolic", Integer.toString(pressure[0]), "mm[Hg]", false),
                        measure("diastolic", Integer.toString(pressure[1]), "mm[Hg]", false),
                        measure("height", "153", "cm", false),
                        measure("weight", weight.toPlainString(), "kg", false),
                        new Measure("vision-left", "3/10", null, null, false)),
                true,
                List.of(
                        new Visit.Finding("cardiovascular", "Nhịp đều, không có tiếng thổi"),
                        new Visit.Finding("respiratory", "Phổi trong")),
                "Uống thuốc đều mỗi sáng, ăn nhạt, đi bộ 30 phút mỗi ngày. Đo huyết áp tại nhà và ghi lại.",
                List.of(
                        new Visit.Result("23.0166.1494", "lab", "Định lượng Glucose [Máu]", "5.6 mmol/L"),
                        new Visit.Result("21.0014.1778", "imaging", "Điện tim thường", "Nhịp xoang 78 lần/phút")),
                List.of(new Visit.Diagnosis(
                        "I10", "Tăng huyết áp vô căn (nguyên phát)", "Tăng huyết áp, đang điều trị")),
                FROM);
    }

    /** With doses, one no longer told, a date to come and one that passed. */
    static Book child() {
        return new Book(
                person(
                        "Lương Thị Bảo Ngân",
                        Sex.FEMALE,
                        day("2024-02-03"),
                        List.of(new Identifier("PERSONAL_ID", "024324000417", "ACTIVE")),
                        List.of(
                                new Person.Relation(
                                        "2", "Mẹ", "Nguyễn Thị Hồng Nhung", "0500000417", true, List.of("24021")),
                                new Person.Relation("1", "Bố", "Lương Văn Thắng", null, true, List.of("24021"))),
                        List.of()),
                new History(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new History.Stated("Không", FROM)),
                        List.of(),
                        null,
                        new History.Birth(
                                new Coded("vaginal", null),
                                false,
                                false,
                                measure("birth-weight", "3100", "g", false),
                                measure("birth-length", "50", "cm", false),
                                null,
                                null),
                        null,
                        List.of(),
                        List.of(new History.Disease(
                                new Coded("hypertension", null), null, true, null, "Ông nội", FROM)),
                        List.of()),
                List.of(
                        new Dose("HEPB0", "Gene-HBvax", "HEPB", "1", day("2024-02-03"), null, null, true, FROM),
                        new Dose("BCG", "BCG (IVAC)", "BCG", "1", day("2024-02-10"), null, null, true, FROM),
                        new Dose(
                                null,
                                "5 trong 1 (SII)",
                                "PENTA",
                                "1",
                                day("2024-04-08"),
                                null,
                                "Sốt nhẹ 37,8 độ",
                                true,
                                FROM),
                        new Dose(null, "5 trong 1 (SII)", "PENTA", "1", day("2024-05-09"), null, null, true, FROM),
                        new Dose(null, "Sởi đơn (MVVAC)", "MEAS", "1", day("2025-02-11"), null, null, false, FROM)),
                2,
                List.of(new SampleVisit("c2026", "2026-10-12")
                        .seenBy("BS. Hoàng Thị Mến", "Khám sức khỏe định kỳ trẻ dưới 6 tuổi")
                        .measure("pulse", "104", "104", "/min")
                        .measure("height", "88.5", "88.5", "cm")
                        .measure("weight", "11.9", "11.9", "kg")
                        .finding("dental", "Sâu răng sữa")
                        .advice("Tiêm Sởi - Rubella vào ngày hẹn; đánh răng hằng ngày")
                        .diagnosis("Z00.1", "Khám sức khỏe trẻ em thường quy", "Sức khỏe bình thường, sâu răng sữa")
                        .visit()),
                List.of(
                        new Appointment("vaccination", "Sởi - Rubella (MRVAC)", day("2026-11-05"), FROM),
                        new Appointment("vaccination", "Sởi - Rubella (MRVAC)", day("2026-12-05"), FROM)),
                SampleSchedules.child(),
                SOURCES,
                List.of(new Missing("history", "allergies"), new Missing("administrative", "phone")));
    }

    /** Nine days old, without a number yet. */
    static Book newborn() {
        return new Book(
                person(
                        "Con bà Nguyễn Thị Hồng Nhung",
                        Sex.MALE,
                        day("2026-11-12"),
                        List.of(new Identifier("NEWBORN_ID", "TE1242400000012", "ACTIVE")),
                        List.of(new Person.Relation("2", "Mẹ", "Nguyễn Thị Hồng Nhung", null, true, List.of("24021"))),
                        List.of(),
                        true),
                NO_HISTORY,
                List.of(new Dose("HEPB0", "Gene-HBvax", "HEPB", "1", day("2026-11-12"), null, null, true, FROM)),
                null,
                List.of(),
                List.of(),
                SampleSchedules.newborn(),
                SOURCES,
                List.of(new Missing("history", "allergies"), new Missing("checkup", "visits")));
    }

    /** Eighteen months soon, every dose on its day. */
    static Book onTime() {
        return withDoses(
                "Lương Minh Bảo",
                Sex.MALE,
                "2025-06-05",
                List.of(
                        given("Gene-HBvax", "HEPB", "2025-06-05"),
                        given("BCG (IVAC)", "BCG", "2025-06-12"),
                        given("SII 5 trong 1", "PENTA", "2025-08-05"),
                        given("bOPV POLYVAC", "OPV", "2025-08-05"),
                        given("Rotavin-M1", "ROTA1", "2025-08-05"),
                        given("SII 5 trong 1", "PENTA", "2025-09-05"),
                        given("bOPV POLYVAC", "OPV", "2025-09-05"),
                        given("Rotavin-M1", "ROTA1", "2025-09-05"),
                        given("SII 5 trong 1", "PENTA", "2025-10-06"),
                        given("bOPV POLYVAC", "OPV", "2025-10-06"),
                        given("Imovax Polio", "IPV", "2025-11-05"),
                        given("MVVAC", "MEAS", "2026-03-05"),
                        given("Imovax Polio", "IPV", "2026-03-05"),
                        given("Jevax", "JE-INACTIVATED", "2026-06-05"),
                        given("Jevax", "JE-INACTIVATED", "2026-06-19")),
                SampleSchedules.onTime());
    }

    /** With one dose too soon, one told twice, one that nobody knows. */
    static Book late() {
        return withDoses(
                "Lương Nguyễn Quốc Khánh Trường Thịnh",
                Sex.MALE,
                "2025-08-20",
                List.of(
                        given("Gene-HBvax", "HEPB", "2025-08-20"),
                        given("ComBE Five", "PENTA", "2025-10-20"),
                        given("ComBE Five", "PENTA", "2025-11-10"),
                        given("Combe five", "PENTA", "2025-10-20"),
                        given("Vắc xin phối hợp nhập khẩu theo phiếu tiêm của bệnh viện", null, "2026-02-14")),
                SampleSchedules.late());
    }

    private static Book withDoses(String name, Sex sex, String born, List<Dose> doses, Assessment schedule) {
        var mother = new Person.Relation("2", "Mẹ", "Nguyễn Thị Hồng Nhung", null, true, List.of("24021"));
        return new BookOf(person(name, sex, day(born), List.of(), List.of(mother), List.of()))
                .history(NO_HISTORY)
                .doses(doses)
                .schedule(schedule)
                .sources(SOURCES)
                .written();
    }

    private static Dose given(String name, String vaccine, String on) {
        return new Dose(null, name, vaccine, null, day(on), null, null, true, FROM);
    }

    /** As messages really come: codes without words, words without codes, facilities and relatives without a name. */
    static Book bare() {
        var known = newborn();
        return new Book(
                person(
                        null,
                        Sex.FEMALE,
                        day("1990-03-01"),
                        List.of(new Identifier("PERSONAL_ID", "024190000777", "ACTIVE")),
                        List.of(
                                new Person.Relation("2", null, null, null, false, List.of()),
                                new Person.Relation(null, null, null, null, false, List.of())),
                        List.of()),
                bareHistory(),
                List.of(new Dose("BCG", null, null, null, null, null, null, true, FROM)),
                null,
                List.of(new Visit(
                        "b1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        List.of(),
                        null,
                        List.of(new Visit.Result("23.0166.1494", null, null, "5.6")),
                        List.of(new Visit.Diagnosis("I10", null, null)),
                        FROM)),
                List.of(new Appointment("vaccination", null, null, List.of())),
                null,
                List.of(
                        new Source("24021", null, null),
                        new Source("24003", STATION, day("2026-10-12")),
                        new Source("24004", null, null),
                        new Source("24005", null, null)),
                known.missing());
    }

    /** A kind alone, words alone, nothing but a description, and nothing at all. */
    private static History bareHistory() {
        return new History(
                List.of(
                        new History.Allergy(new Coded("drug", null), null, null, null, FROM),
                        new History.Allergy(null, null, "Ngứa khi ăn cua", null, FROM),
                        new History.Allergy(new Coded("other", null), null, "Phấn hoa", null, FROM),
                        new History.Allergy(new Coded(null, "9 nhộng"), null, null, null, FROM)),
                List.of(
                        new History.Disease(new Coded("asthma", null), null, null, null, null, FROM),
                        new History.Disease(null, null, null, "Đau lưng lâu năm", null, FROM),
                        new History.Disease(null, null, null, null, null, FROM)),
                List.of(
                        new History.Disability(new Coded("other", "Câm điếc"), null, FROM),
                        new History.Disability(new Coded("hearing", "Nghe kém tai trái"), null, FROM),
                        new History.Disability(new Coded("arm", "TAY"), null, FROM),
                        new History.Disability(null, null, FROM)),
                List.of(),
                List.of(
                        new History.RiskFactor(new Coded("tobacco", null), new Coded("no", null), null, false, FROM),
                        new History.RiskFactor(new Coded("alcohol", null), new Coded("yes", null), null, false, FROM),
                        new History.RiskFactor(null, null, null, null, FROM)),
                null,
                null,
                null,
                List.of(new History.Allergy(null, null, null, null, FROM)),
                List.of(new History.Disease(null, null, null, null, null, FROM)),
                List.of());
    }

    /** A name, a year of birth, nothing else; the name is as long as names get. */
    static Book empty() {
        return Somebody.named("Công Tằng Tôn Nữ Nguyễn Hoàng Phương Nghiêm Thị Thương Thương")
                .born(new PartialDate(1948, null, null))
                .book()
                .missing(List.of(
                        new Missing("administrative", "phone"),
                        new Missing("administrative", "permanentAddress"),
                        new Missing("history", "allergies"),
                        new Missing("history", "diseases"),
                        new Missing("vaccination", "doses"),
                        new Missing("checkup", "visits")))
                .written();
    }

    private static Person person(
            String name,
            Sex sex,
            PartialDate born,
            List<Identifier> identifiers,
            List<Person.Relation> relations,
            List<Person.Discrepancy> discrepancies) {
        return person(name, sex, born, identifiers, relations, discrepancies, false);
    }

    private static Person person(
            String name,
            Sex sex,
            PartialDate born,
            List<Identifier> identifiers,
            List<Person.Relation> relations,
            List<Person.Discrepancy> discrepancies,
            boolean temporary) {
        var home = new Address(
                "Thôn Kim 1, xã Phượng Sơn, tỉnh Bắc Ninh",
                "Thôn Kim 1",
                "Xã Phượng Sơn",
                "Bắc Ninh",
                "Xã Phượng Sơn, huyện Lục Ngạn, tỉnh Bắc Giang");
        return new Person(
                name,
                sex,
                born,
                temporary,
                identifiers,
                "O",
                "+",
                new Coded("24", "Bắc Giang"),
                new Coded("02", "Tày"),
                new Coded("000", "Việt Nam"),
                null,
                temporary ? null : new Coded("61", "Nông dân"),
                null,
                new Person.Household("24-021-0117", "24-021-0117-05", temporary ? "Cháu" : "Vợ"),
                home,
                home,
                null,
                "0500000417",
                null,
                relations,
                discrepancies);
    }

    private static Measure measure(String name, String asSent, String unit, boolean doubtful) {
        return new Measure(name, asSent, new BigDecimal(asSent), unit, doubtful);
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso);
    }
}
