package vn.sosuckhoe.api.checkup;

import vn.sosuckhoe.Books;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.Visit.Result;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A mother and her child whose check-ups hold values; neither of them exists. */
final class Measured {

    private static final Source OWN = new Source("own rule of this test", "L");

    private Measured() {}

    static BoundBook mother() {
        var newer = visit(
                "v2",
                "2026-03-14",
                List.of(
                        measure("systolic", "148", "mm[Hg]", false),
                        measure("diastolic", "92", "mm[Hg]", false),
                        measure("height", "160", "cm", false),
                        measure("weight", "6000", "kg", true)),
                List.of(
                        new Result("23.0075.1494", "lab", "Định lượng Glucose [Máu]", "126 mg/dL"),
                        new Result("23.0041.1506", "lab", "Định lượng Cholesterol toàn phần [Máu]", "200 mmol/L"),
                        new Result("18.0015.0001", "imaging", "Siêu âm ổ bụng", "Chưa phát hiện bất thường")));
        var older = visit(
                "v1",
                "2024-03-10",
                List.of(
                        measure("systolic", "134", "mm[Hg]", false),
                        measure("diastolic", "84", "mm[Hg]", false),
                        measure("height", "160", "cm", false),
                        measure("weight", "60", "kg", false)),
                List.of());
        var book = Somebody.named("Lương Thị Mẹ")
                .sex(Sex.FEMALE)
                .born("1990-05-20")
                .book()
                .visits(newer, older)
                .written();
        return bound(Books.MOTHERS, book.caring(care()), new Holder(Books.MOTHER, Relation.OWNER, null));
    }

    static BoundBook child() {
        var birth = new History.Birth(null, false, null, measure("birth-weight", "3200", "g", false), null, null, null);
        var visit = visit(
                "k1",
                "2026-03-14",
                List.of(measure("weight", "9.6", "kg", false), measure("height", "85", "cm", false)),
                List.of());
        var book = Somebody.named("Lương Văn Con")
                .sex(Sex.MALE)
                .born("2024-02-03")
                .book()
                .birth(birth)
                .visits(visit)
                .written();
        return bound(Books.CHILDS, book, new Holder(Books.MOTHER, Relation.GUARDIAN, LocalDate.of(2099, 1, 1)));
    }

    private static Care care() {
        var checked = LocalDate.parse("2026-03-14");
        var monthly =
                new Due("visit", LocalDate.parse("2026-06-14"), LocalDate.parse("2026-06-21"), checked, null, "r", OWN);
        var yearly = new Due(
                "yearly-checkup",
                LocalDate.parse("2027-03-14"),
                LocalDate.parse("2027-04-14"),
                checked,
                null,
                "r",
                OWN);
        var epilepsy =
                new FollowUp("epilepsy", true, checked, checked, null, Control.UNKNOWN, List.of(), List.of(monthly));
        return new Care(
                List.of(epilepsy),
                List.of(recheck("blood-pressure", Answer.OPEN), recheck("bmi", Answer.CLEARED)),
                List.of(yearly));
    }

    private static Recheck recheck(String indicator, Answer answer) {
        return new Recheck(
                indicator,
                "v2",
                LocalDate.parse("2026-03-14"),
                "hypertension",
                "grade-1",
                LocalDate.parse("2026-04-13"),
                answer,
                answer == Answer.OPEN ? null : LocalDate.parse("2026-04-01"),
                OWN);
    }

    private static BoundBook bound(UUID id, Book book, Holder holder) {
        return BoundBook.of(id, 1, book, Cover.of(book), List.of(holder), null);
    }

    private static Measure measure(String name, String text, String unit, boolean doubtful) {
        return new Measure(name, text, new BigDecimal(text), unit, doubtful);
    }

    private static Visit visit(String id, String date, List<Measure> measures, List<Result> results) {
        return new SampleVisit(id, date)
                .seenBy("BS Thử Nghiệm", "Khám định kỳ")
                .measures(measures)
                .results(results)
                .visit();
    }
}
