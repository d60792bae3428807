package vn.sosuckhoe.portal;

import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented people, for looking at check-ups: nobody of them lives. */
final class CheckupSamples {

    static final UUID NORMAL = UUID.fromString("00000000-0000-4000-8000-000000000021");
    static final UUID PRESSURE = UUID.fromString("00000000-0000-4000-8000-000000000022");
    static final UUID SUGAR = UUID.fromString("00000000-0000-4000-8000-000000000023");
    static final UUID MANY = UUID.fromString("00000000-0000-4000-8000-000000000024");
    static final UUID ODD = UUID.fromString("00000000-0000-4000-8000-000000000025");
    static final UUID MIXED = UUID.fromString("00000000-0000-4000-8000-000000000026");

    private static final List<String> FROM = List.of("24021");

    private CheckupSamples() {}

    static void fill() throws Exception {
        Shelves.put(NORMAL, normal(), Shelves.MOTHER, null);
        Shelves.put(PRESSURE, pressure(), null, Shelves.MOTHER);
        Shelves.put(SUGAR, sugar(), null, Shelves.MOTHER);
        Shelves.put(MANY, many(), Shelves.MOTHER, null);
        Shelves.put(ODD, odd(), Shelves.MOTHER, null);
        Shelves.put(MIXED, mixed(), Shelves.MOTHER, null);
    }

    /** Nothing that asks for anything. */
    static Book normal() {
        return book(
                "Hoàng Minh Tuấn",
                Sex.MALE,
                "1991-04-20",
                List.of(),
                List.of(visit(
                        "n2026",
                        "2026-10-12",
                        "Khám sức khỏe định kỳ",
                        measures("118", "76", "72", "36.6", "168", "61", "78"),
                        List.of(
                                lab("Định lượng Glucose [Máu] (lúc đói)", "5.1 mmol/L"),
                                lab("Định lượng Cholesterol toàn phần [Máu]", "4.6 mmol/L"),
                                lab("Định lượng Creatinin [Máu]", "82 µmol/L")),
                        "Ăn nhiều rau, vận động đều. Khám lại sau một năm.",
                        new Visit.Diagnosis("Z00.0", "Khám sức khỏe tổng quát", "Sức khỏe bình thường"))));
    }

    /** High blood pressure known for years, not at target at the last visit. */
    static Book pressure() {
        var pressures = new String[][] {{"164", "96"}, {"148", "88"}, {"138", "78"}, {"152", "90"}};
        var visits = IntStream.range(0, pressures.length)
                .mapToObj(back -> visit(
                        "p" + (2026 - back),
                        (2026 - back) + "-09-08",
                        "Khám định kỳ, lấy thuốc huyết áp",
                        measures(pressures[back][0], pressures[back][1], "74", "36.5", "160", "62", "88"),
                        List.of(
                                lab("Định lượng Glucose [Máu] (lúc đói)", "5.4 mmol/L"),
                                lab("Định lượng LDL - C [Máu]", "3.9 mmol/L"),
                                new Visit.Result(
                                        "21.0014.1778", "imaging", "Điện tim thường", "Nhịp xoang 74 lần/phút")),
                        "Uống thuốc đều mỗi sáng, ăn bớt mặn. Tái khám sau một tháng.",
                        new Visit.Diagnosis("I10", "Tăng huyết áp vô căn (nguyên phát)", "Tăng huyết áp")))
                .toList();
        return book("Nông Văn Páo", Sex.MALE, "1954-02-11", List.of("hypertension"), visits);
    }

    /** Type 2 diabetes, off target, with one slip of the pen and one result without a unit. */
    static Book sugar() {
        return book(
                "Vi Thị Lành",
                Sex.FEMALE,
                "1963-07-02",
                List.of("diabetes"),
                List.of(
                        visit(
                                "s2026",
                                "2026-11-02",
                                "Khám định kỳ đái tháo đường",
                                measures("134", "82", "80", "367", "152", "63", "92"),
                                List.of(
                                        lab("Định lượng Glucose [Máu] (lúc đói)", "189 mg/dL"),
                                        lab("Định lượng HbA1c [Máu]", "8.9 %"),
                                        lab("Định lượng Triglycerid (máu)", "2.4 mmol/L"),
                                        lab("Định lượng Creatinin [Máu]", "78 µmol/L"),
                                        lab("Định lượng HDL-C [Máu]", "35"),
                                        new Visit.Result(
                                                "18.0015.0001", "imaging", "Siêu âm ổ bụng", "Gan nhiễm mỡ độ I")),
                                "Uống thuốc theo đơn, kiểm tra bàn chân mỗi ngày. Tái khám sau một tháng.",
                                new Visit.Diagnosis(
                                        "E11",
                                        "Bệnh đái tháo đường không phụ thuộc insuline",
                                        "Đái tháo đường tuýp 2")),
                        visit(
                                "s2025",
                                "2025-05-19",
                                "Khám định kỳ đái tháo đường",
                                measures("130", "80", "78", "36.7", "152", "64", "93"),
                                List.of(lab("Định lượng HbA1c [Máu]", "7.8 %")),
                                null,
                                new Visit.Diagnosis("E11", null, "Đái tháo đường tuýp 2"))));
    }

    /** Sixty visits in fifteen years. */
    static Book many() {
        var visits = IntStream.range(0, 60)
                .mapToObj(back -> visit(
                        "m" + back,
                        "%d-%02d-1%d".formatted(2026 - back / 4, 11 - back % 4 * 3, back % 7),
                        back % 3 == 0 ? "Khám định kỳ, lấy thuốc huyết áp" : "Đau đầu, chóng mặt " + back + " ngày",
                        measures(
                                Integer.toString(128 + back * 7 % 31),
                                Integer.toString(78 + back * 5 % 17),
                                Integer.toString(66 + back % 19),
                                "36.7",
                                "161",
                                new BigDecimal("58.4")
                                        .add(new BigDecimal(back % 13).movePointLeft(1))
                                        .toPlainString(),
                                "84"),
                        List.of(
                                lab("Định lượng Glucose [Máu] (lúc đói)", "5." + back % 10 + " mmol/L"),
                                lab("Định lượng LDL - C [Máu]", "3." + back % 9 + " mmol/L")),
                        "Uống thuốc đều mỗi sáng. Tái khám sau một tháng.",
                        new Visit.Diagnosis(
                                "I10", "Tăng huyết áp vô căn (nguyên phát)", "Tăng huyết áp, lần khám " + (60 - back))))
                .toList();
        return book("Lương Văn Sáu", Sex.MALE, "1958-03-30", List.of("hypertension"), visits);
    }

    /** Nothing measured; and an older visit that nobody dated, with a result that nobody knows. */
    static Book odd() {
        return book(
                "Bế Thị Nhàn",
                Sex.FEMALE,
                "1980-01-05",
                List.of(),
                List.of(
                        visit("o2", "2026-06-01", "Tư vấn", List.of(), List.of(), null, null),
                        visit(
                                "o1",
                                null,
                                null,
                                List.of(),
                                List.of(new Visit.Result("99.1", null, null, "xem phiếu")),
                                null,
                                null)));
    }

    /** One value at which the source itself says to go now. */
    static Book mixed() {
        return book(
                "Lê Văn Đạt",
                Sex.MALE,
                "1970-10-10",
                List.of(),
                List.of(visit(
                        "x1",
                        "2026-11-20",
                        "Đau đầu",
                        measures("196", "124", "92", "36.8", "165", "66", "86"),
                        List.of(),
                        null,
                        null)));
    }

    private static Book book(String name, Sex sex, String born, List<String> known, List<Visit> visits) {
        var diseases = known.stream()
                .map(type -> new History.Disease(new Coded(type, null), null, true, null, null, FROM))
                .toList();
        return Somebody.named(name)
                .sex(sex)
                .born(born)
                .livingAt(SampleBooks.newborn().person().permanentAddress())
                .book()
                .ill(diseases)
                .visits(visits)
                .sources(List.of(new Source("24021", SampleBooks.STATION, PartialDate.parse("2026-11-20"))))
                .written();
    }

    private static Visit visit(
            String id,
            String on,
            String reason,
            List<Measure> measures,
            List<Visit.Result> results,
            String advice,
            Visit.Diagnosis diagnosis) {
        var day = on == null ? null : PartialDate.parse(on);
        return new Visit(
                id,
                day,
                day,
                day,
                "BS. Hoàng Thị Mến",
                reason,
                null,
                measures,
                null,
                measures.isEmpty()
                        ? List.of()
                        : List.of(new Visit.Finding("cardiovascular", "Nhịp đều, không có tiếng thổi")),
                advice,
                results,
                Stream.ofNullable(diagnosis).toList(),
                FROM);
    }

    private static List<Measure> measures(
            String upper, String lower, String pulse, String temperature, String height, String weight, String waist) {
        var all = new ArrayList<Measure>();
        all.add(measure("pulse", pulse, "/min"));
        all.add(new Measure(
                "temperature", temperature, new BigDecimal(temperature), "Cel", !temperature.contains(".")));
        all.add(measure("systolic", upper, "mm[Hg]"));
        all.add(measure("diastolic", lower, "mm[Hg]"));
        all.add(measure("height", height, "cm"));
        all.add(measure("weight", weight, "kg"));
        all.add(measure("waist", waist, "cm"));
        return all;
    }

    private static Measure measure(String name, String value, String unit) {
        return new Measure(name, value, new BigDecimal(value), unit, false);
    }

    private static Visit.Result lab(String name, String value) {
        return new Visit.Result("23.0000.0000", "lab", name, value);
    }
}
