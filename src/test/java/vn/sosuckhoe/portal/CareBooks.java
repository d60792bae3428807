package vn.sosuckhoe.portal;

import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.checkup.care.CarePlan;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Invented people whom a station looks after. */
public final class CareBooks {

    private CareBooks() {}

    /** High blood pressure and diabetes, neither at target, drugs for 30 days. */
    public static Book offTarget() {
        return book(
                "Nguyễn Văn Thắng",
                "1958-05-17",
                visit(
                        "2026-11-02",
                        "I10",
                        "Cấp thuốc 30 ngày",
                        List.of(lab("Định lượng HbA1c [Máu]", "8,4 %")),
                        pressure("152", "94")),
                visit(
                        "2026-11-02",
                        "E11.9",
                        "Cấp thuốc 30 ngày",
                        List.of(lab("Định lượng Glucose [Máu] lúc đói", "9,8 mmol/L"))));
    }

    /** Under care for high blood pressure, and for schizophrenia, which is nobody's business. */
    public static Book confiding() {
        return book(
                "Hoàng Văn Lực",
                "1970-02-01",
                visit("2026-10-20", "I10", null, List.of(), pressure("124", "76")),
                visit("2026-10-20", "F20.9", "Cấp thuốc 30 ngày", List.of()));
    }

    /** Seen last a year ago. */
    public static Book lapsed() {
        return book("Vi Thị Mơ", "1962-03-04", visit("2025-10-20", "I10", null, List.of(), pressure("124", "76")));
    }

    /** Never ill, and found with high blood pressure at the yearly check-up. */
    public static Book found() {
        return book(
                "Hoàng Thị Mai", "1985-03-04", visit("2026-11-10", "Z00.0", null, List.of(), pressure("150", "95")));
    }

    public static Book child() {
        return book(
                "Lương Gia Bảo",
                "2025-09-01",
                visit("2026-11-01", "Z00.1", null, List.of(), measure("weight", "9.8", "kg")));
    }

    public static Book healthy() {
        return book(
                "Lương Văn Páo", "1990-03-04", visit("2026-11-10", "Z00.0", null, List.of(), pressure("118", "74")));
    }

    public static Shelved shelved(UUID id, Book book) {
        return new Shelved(id, Cover.of(book), "", Holder.Relation.OWNER, null, null);
    }

    private static Book book(String name, String born, Visit... visits) {
        var told = Somebody.named(name)
                .sex(Sex.MALE)
                .born(born)
                .book()
                .visits(visits)
                .sources(List.of(new Source("24021", SampleBooks.STATION, PartialDate.parse("2026-11-20"))))
                .written();
        return told.caring(CarePlan.of(Charts.of(told)));
    }

    private static Visit visit(String on, String icd, String advice, List<Visit.Result> results, Measure... measures) {
        return new SampleVisit("k" + on + icd.charAt(0), on)
                .seenBy("BS. Hoàng Thị Mến", "Khám bệnh")
                .measures(List.of(measures))
                .results(results)
                .advice(advice)
                .diagnosis(icd, null, null)
                .visit();
    }

    private static Measure[] pressure(String systolic, String diastolic) {
        return new Measure[] {measure("systolic", systolic, "mm[Hg]"), measure("diastolic", diastolic, "mm[Hg]")};
    }

    private static Measure measure(String name, String value, String unit) {
        return new Measure(name, value, new BigDecimal(value), unit, false);
    }

    private static Visit.Result lab(String name, String value) {
        return new Visit.Result(null, "lab", name, value);
    }
}
