package vn.sosuckhoe.portal;

import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Invented children who grow, each in another way, for looking at pages. Today is 21/11/2026. */
final class SampleChildren {

    private SampleChildren() {}

    /** Four months old, measured every month, in the middle of all children. */
    static Book infant() {
        return book("Lương Minh Khôi", Sex.MALE, "2026-07-15", birth("3300", "50", false), new double[][] {
            {1, 4.4, 54.6}, {2, 5.5, 58.3}, {3, 6.3, 61.2}, {4, 6.9, 63.6}
        });
    }

    /** Falls off from birth on: now underweight. */
    static Book underweight() {
        return book("Lương Thị Bảo Ngân", Sex.FEMALE, "2023-11-12", birth("3000", "49", false), new double[][] {
            {2, 4.9, 56.5},
            {4, 6.0, 61.2},
            {6, 6.8, 64.8},
            {9, 7.4, 68.4},
            {12, 7.9, 71.8},
            {18, 8.7, 77.4},
            {24, 9.4, 81.6},
            {30, 10.1, 85.6},
            {36, 10.6, 89.0}
        });
    }

    /** Severely wasted, with a slip of the pen and something nobody can read, and born before term. */
    static Book wasted() {
        var book = book("Nông Văn Hải", Sex.MALE, "2025-09-20", birth("2100", "45", true), new double[][] {
            {3, 5.0, 57.5}, {6, 6.2, 63.5}, {9, 66.0, 68.0}, {13, 6.6, 73.5}
        });
        var unread = new SampleVisit("unread", "2026-08-01")
                .seenBy(null, "Khám bệnh")
                .doubtful("weight", "6500", "6500", "kg")
                .visit();
        var visits = new ArrayList<>(book.checkups());
        visits.add(unread);
        return with(book, book.person(), visits);
    }

    /** Eleven years, measured at school every year but two: too heavy for her height. */
    static Book pupil() {
        return book("Trần Thị Ánh Dương", Sex.FEMALE, "2015-09-01", null, new double[][] {
            {73, 21.5, 115.5}, {85, 25.0, 121.0}, {97, 29.0, 127.5}, {133, 48.5, 145.0}
        });
    }

    /** Fifteen, only weighed. */
    static Book onlyWeighed() {
        return book("Hoàng Văn Nam", Sex.MALE, "2011-05-05", null, new double[][] {{180, 52, 0}});
    }

    static Book withoutSex() {
        var book = underweight();
        return with(
                book,
                person("Con bà Mai", null, PartialDate.parse("2023-11-12")).person(),
                book.checkups());
    }

    static Book withoutBirthDay() {
        var book = underweight();
        return with(
                book,
                person("Lương Thị Bảo Ngân", Sex.FEMALE, PartialDate.parse("2023-11"))
                        .person(),
                book.checkups());
    }

    static Book neverMeasured() {
        return book("Lý Thị Sen", Sex.FEMALE, "2026-10-01", null, new double[0][]);
    }

    private static Book with(Book book, Person person, List<Visit> visits) {
        return new BookOf(person)
                .history(book.history())
                .visits(visits)
                .sources(book.sources())
                .written();
    }

    /** @param measured month of age, kg, cm or 0 */
    private static Book book(String name, Sex sex, String born, History.Birth birth, double[][] measured) {
        var visits = new ArrayList<Visit>();
        for (var each : measured) {
            visits.add(visit(LocalDate.parse(born).plusMonths((long) each[0]), each[1], each[2]));
        }
        Collections.reverse(visits);
        return person(name, sex, PartialDate.parse(born))
                .book()
                .birth(birth)
                .visits(visits)
                .sources(List.of(new Source("24021", SampleBooks.STATION, PartialDate.parse("2026-11-20"))))
                .written();
    }

    private static Visit visit(LocalDate on, double weight, double height) {
        var measures = new ArrayList<Measure>();
        measures.add(measure("weight", Double.toString(weight), "kg"));
        if (height > 0) {
            measures.add(measure("height", Double.toString(height), "cm"));
        }
        return new SampleVisit("v" + on.toString().replace("-", ""), on.toString())
                .seenBy(null, "Cân đo định kỳ")
                .measures(measures)
                .advice("Cho trẻ ăn đủ bữa")
                .visit();
    }

    private static History.Birth birth(String grams, String length, boolean preterm) {
        return new History.Birth(
                new Coded("vaginal", null),
                preterm,
                false,
                measure("birth-weight", grams, "g"),
                measure("birth-length", length, "cm"),
                null,
                null);
    }

    private static Somebody person(String name, Sex sex, PartialDate born) {
        return Somebody.named(name).sex(sex).born(born);
    }

    private static Measure measure(String name, String number, String unit) {
        return new Measure(name, number, new BigDecimal(number), unit, false);
    }
}
