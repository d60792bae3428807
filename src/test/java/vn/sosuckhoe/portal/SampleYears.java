package vn.sosuckhoe.portal;

import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.Visit.Result;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented people with years of check-ups: high blood pressure measured every month, and diabetes that is not at target. */
final class SampleYears {

    private SampleYears() {}

    /** Sixty visits from 2020 to 2026, with nearly two years in between of which nobody knows; one number is a slip. */
    static Book pressure() {
        var visits = new ArrayList<Visit>();
        for (var month = 0; month < 36; month++) {
            visits.add(pressureVisit("p" + month, LocalDate.parse("2026-11-05").minusMonths(month), month));
        }
        for (var month = 0; month < 24; month++) {
            visits.add(pressureVisit("q" + month, LocalDate.parse("2022-01-12").minusMonths(month), month + 40));
        }
        return book("Hoàng Văn Thụ", Sex.MALE, "1953-04-02", visits);
    }

    private static Visit pressureVisit(String id, LocalDate day, int ago) {
        var swing = (ago * ago * 7 + ago * 31) % 17 - 8;
        return visit(
                id,
                day,
                "I10",
                List.of(
                        measure(
                                "systolic",
                                ago == 5 ? "1360" : Integer.toString(128 + ago / 2 + swing),
                                "mm[Hg]",
                                ago == 5),
                        measure("diastolic", Integer.toString(74 + ago / 5 + swing / 2), "mm[Hg]", false),
                        measure(
                                "weight",
                                new BigDecimal("61.5")
                                        .add(BigDecimal.valueOf(ago, 1))
                                        .toString(),
                                "kg",
                                false)),
                List.of());
    }

    static Book diabetes() {
        var visits = new ArrayList<Visit>();
        for (var quarter = 0; quarter < 14; quarter++) {
            var day = LocalDate.parse("2026-10-20").minusMonths(3L * quarter);
            var swing = quarter * 5 % 7;
            visits.add(visit(
                    "d" + quarter,
                    day,
                    "E11",
                    List.of(
                            measure("systolic", Integer.toString(124 + swing), "mm[Hg]", false),
                            measure("diastolic", "78", "mm[Hg]", false),
                            measure("height", "155", "cm", false),
                            measure(
                                    "weight",
                                    new BigDecimal("63.5")
                                            .subtract(BigDecimal.valueOf(quarter, 1))
                                            .toString(),
                                    "kg",
                                    false),
                            measure("waist", Integer.toString(86 - quarter / 3), "cm", false)),
                    List.of(
                            result("Glucose lúc đói", (7 + swing / 2) + "." + swing + " mmol/L"),
                            result("HbA1c", (7 + swing / 3) + "." + (9 - swing) + " %"),
                            result("Cholesterol toàn phần", "5." + swing + " mmol/L"),
                            result("Creatinin", (70 + swing) + " µmol/L"),
                            result("Protein niệu", swing > 4 ? "1+" : "Âm tính"),
                            result("Xét nghiệm chưa ai biết", "12"))));
        }
        return book("Vi Thị Mai Hương", Sex.FEMALE, "1966-08-19", visits);
    }

    private static Visit visit(String id, LocalDate day, String icd, List<Measure> measures, List<Result> results) {
        return new SampleVisit(id, day.toString())
                .seenBy("BS. Hoàng Thị Mến", "Khám định kỳ")
                .measures(measures)
                .results(results)
                .diagnosis(icd, null, null)
                .visit();
    }

    private static Result result(String name, String value) {
        return new Result(null, "lab", name, value);
    }

    private static Measure measure(String name, String asSent, String unit, boolean doubtful) {
        return new Measure(name, asSent, new BigDecimal(asSent), unit, doubtful);
    }

    private static Book book(String name, Sex sex, String born, List<Visit> visits) {
        return Somebody.named(name)
                .sex(sex)
                .born(born)
                .book()
                .visits(visits)
                .sources(List.of(new Source("24021", "Trạm Y tế xã Phượng Sơn", PartialDate.parse("2026-11-05"))))
                .written();
    }
}
