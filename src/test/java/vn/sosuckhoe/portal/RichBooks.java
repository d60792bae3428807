package vn.sosuckhoe.portal;

import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Missing;
import vn.sosuckhoe.book.Book.Source;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented people with more in their books than a page holds, and some with what is nobody else's business. */
final class RichBooks {

    private static final List<String> FROM = List.of("24021");
    private static final String[] KNOWN = {
        "hypertension",
        "diabetes",
        "asthma",
        "cardiovascular",
        "stomach",
        "lung",
        "goitre",
        "hepatitis",
        "cancer",
        "tuberculosis"
    };

    private RichBooks() {}

    /** Sixty visits, forty doses, fifteen diseases, long names and texts everywhere. */
    static Book full() {
        return full("Bệnh viện Đa khoa ", 12, 60);
    }

    /** As much as a message can hold, in the broadest letters there are, without a gap to break at. */
    static Book endless() {
        return full("Ư" + "W".repeat(400), 200, 300);
    }

    private static Book full(String word, int allergies, int visits) {
        var sample = SampleBooks.adult();
        var groups = IntStream.rangeClosed(1, 14)
                .mapToObj(n -> "BỆNH RẤT DÀI TÊN SỐ " + n)
                .toList();
        var doses = IntStream.range(0, 40)
                .mapToObj(n -> new Dose(
                        null, word + " " + n, null, null, day("20" + (10 + n % 15) + "-02-10"), null, null, true, FROM))
                .toList();
        var verdicts = IntStream.range(0, 40)
                .mapToObj(n -> n < 28
                        ? new Verdict(
                                Outcome.VALID,
                                null,
                                List.of(new Count(groups.get(n % 14), n / 14 + 1, Outcome.VALID, null)))
                        : new Verdict(Outcome.NOT_EVALUATED, null, List.of()))
                .toList();
        var schedule = new Assessment(
                "tcmr 2026-07-01",
                LocalDate.of(2026, 11, 20),
                verdicts,
                groups.stream().map(RichBooks::open).toList(),
                null);
        return new BookOf(named(sample.person(), "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Nghiêm Thị " + word))
                .history(history(word, allergies))
                .doses(doses)
                .motherTetanusDoses(2)
                .visits(IntStream.range(0, visits).mapToObj(n -> visit(n, word)).toList())
                .schedule(schedule)
                .sources(IntStream.range(0, 9)
                        .mapToObj(n -> new Source("2400" + n, word + n, day("2026-10-12")))
                        .toList())
                .missing(Stream.of("phone", "email", "occupation", "household", "commune", "ethnicity", "guardian")
                        .map(item -> new Missing("administrative", item))
                        .toList())
                .written();
    }

    private static History history(String word, int allergies) {
        var diseases = IntStream.range(0, 15)
                .mapToObj(n -> new History.Disease(
                        new Coded(n < KNOWN.length ? KNOWN[n] : "other", null),
                        word + " bệnh thứ " + n,
                        true,
                        "Điều trị từ 20" + (10 + n) + " ở " + word,
                        null,
                        FROM))
                .toList();
        var allergic = IntStream.range(0, allergies)
                .mapToObj(n -> new History.Allergy(
                        new Coded("drug", null),
                        "Thuốc kháng sinh thứ " + n + " " + word,
                        "Nổi mề đay, khó thở, tụt huyết áp sau " + n + " phút " + word,
                        null,
                        FROM))
                .toList();
        return BookOf.history(allergic, diseases, null);
    }

    private static Visit visit(int back, String word) {
        var day = LocalDate.of(2026, 10, 12).minusMonths(back);
        return new SampleVisit("v" + back, day.toString())
                .seenBy("BS. " + word, "Khám định kỳ " + word)
                .pressure("148", "92")
                .measure("weight", "58.5", "58.5", "kg")
                .measure("height", "153", "153", "cm")
                .advice("Uống thuốc đều mỗi sáng, ăn nhạt, đi bộ 30 phút mỗi ngày, đo huyết áp tại nhà. " + word)
                .results(List.of(
                        new Visit.Result("1", "lab", "Glucose máu lúc đói", "7.8 mmol/L"),
                        new Visit.Result("2", "lab", "HbA1c", "7.9 %"),
                        new Visit.Result("3", "lab", "Creatinin máu", "92 µmol/L"),
                        new Visit.Result("4", "lab", "Cholesterol toàn phần", "6.1 mmol/L")))
                .diagnosis(
                        "I10",
                        "Tăng huyết áp vô căn (nguyên phát)",
                        "Tăng huyết áp độ 2 kèm rối loạn lipid máu, theo dõi tại " + word)
                .visit();
    }

    /** Depression in the history, a visit for it, a visit marked by a health worker, and an HIV test. */
    static Book confiding() {
        var sample = SampleBooks.adult();
        var history = sample.history();
        var visits = Stream.concat(
                        Stream.of(
                                plain("p1", "F32.1", "Giai đoạn trầm cảm vừa", "Tái khám tâm lý"),
                                plain("p2", "Z00.0", "Khám theo yêu cầu", "Điều được giữ riêng"),
                                plain("p3", null, "Xét nghiệm HIV", "Tư vấn")),
                        sample.checkups().stream())
                .toList();
        var depression =
                new History.Disease(new Coded("mental", null), "Trầm cảm", true, "Uống thuốc từ 2024", null, FROM);
        var diseases = Stream.concat(history.diseases().stream(), Stream.of(depression))
                .toList();
        return new BookOf(sample.person())
                .history(BookOf.history(history.allergies(), diseases, null))
                .doses(sample.vaccinations())
                .visits(visits)
                .sources(sample.sources())
                .written()
                .keeping(new Book.Kept(List.of("p2"), null));
    }

    /** A child of five with epilepsy, which guardians may know. */
    static Book childWithSeizures(String born) {
        var sample = SampleBooks.child();
        return Somebody.named("Lương Gia Huy")
                .sex(Sex.MALE)
                .born(born)
                .blood("A", "-")
                .book()
                .history(sample.history())
                .visits(
                        plain("e1", "G40.9", "Động kinh", "Uống thuốc đúng giờ"),
                        plain("e2", "F84.0", "Tự kỷ", "Can thiệp sớm"))
                .sources(sample.sources())
                .written();
    }

    private static Visit plain(String id, String icd, String conclusion, String advice) {
        return new SampleVisit(id, "2026-11-01")
                .advice(advice)
                .diagnosis(icd, null, conclusion)
                .visit();
    }

    private static GroupForecast open(String group) {
        var on = new Dated(LocalDate.of(2025, 8, 3), Reason.of(Reason.Kind.RECOMMENDED_AGE));
        return new GroupForecast(
                group,
                Standing.OPEN,
                "s",
                new NextDose(3, "V", on, on, new Dated(on.day().plusMonths(1), on.why()), null),
                null,
                null);
    }

    private static Person named(Person person, String name) {
        return Somebody.named(name)
                .sex(person.sex())
                .born(person.birthDate())
                .numbered(person.identifiers())
                .blood(person.bloodAbo(), person.bloodRh())
                .person();
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso);
    }
}
