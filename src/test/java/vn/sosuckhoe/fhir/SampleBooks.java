package vn.sosuckhoe.fhir;

import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Books of all kinds, by name; nobody in them exists. */
public final class SampleBooks {

    private static final LocalDate TODAY = SampleBook.ASSESSED;

    private SampleBooks() {}

    public static Map<String, SampleBook> all() {
        var all = new LinkedHashMap<String, SampleBook>();
        all.put("nothing at all", new SampleBook());
        all.put(
                "not assessed",
                new SampleBook().dose("PENTA", "SII penta", "2024", null).notAssessed());
        all.put("every verdict", everyVerdict());
        all.put("every reason of a verdict", everyReason());
        all.put("every standing", everyStanding());
        all.put("every date", everyDate());
        all.put("odd doses", oddDoses());
        all.put("everything of visits", everythingOfVisits());
        all.put("everything of a history", everythingOfAHistory());
        all.put("confidential", confidential());
        all.put("a schedule nobody knows any more", everyStanding().assessedBy("gone 1999-01-01"));
        all.put(
                "codes nobody knows any more",
                new SampleBook()
                        .dose("GONE", "Vắc xin cũ", "2024-02-03", verdict(Outcome.VALID, null, 1, "GONE"))
                        .group(new GroupForecast(
                                "GONE", Standing.OPEN, "gone", next(0, "GONE"), List.of(), List.of())));
        return all;
    }

    static SampleBook everyVerdict() {
        var book = new SampleBook();
        var day = LocalDate.parse("2024-01-31");
        for (var outcome : Outcome.values()) {
            day = day.plusMonths(1);
            book.dose(
                    "PENTA",
                    "SII penta",
                    day.toString(),
                    verdict(outcome, reason(Reason.Kind.GRACE), outcome == Outcome.NOT_EVALUATED ? null : 1, "DT"));
        }
        return book.dose("HEPB", "Gene-HBvax", "2024-02-29", verdict(Outcome.VALID, null, 1, "HEPB"))
                .dose("TD", "Td", "2031-02", verdict(Outcome.VALID, null, 2, "TD"))
                .dose(
                        null,
                        "Sản phẩm lạ",
                        "2019",
                        verdict(Outcome.NOT_EVALUATED, reason(Reason.Kind.UNKNOWN_VACCINE), null, null))
                .group(new GroupForecast(
                        "DT",
                        Standing.OPEN,
                        "dt-3",
                        next(0, "PENTA"),
                        List.of(new Slot(1, 0, "PENTA", null), new Slot(3, null, "PENTA", TODAY)),
                        List.of()))
                .group(new GroupForecast(
                        "HEPB", Standing.COMPLETE, "hepb-1", null, List.of(new Slot(1, 4, "HEPB", null)), List.of()))
                .group(new GroupForecast(
                        "TD",
                        Standing.OPEN,
                        "td-again",
                        next(400, "TD"),
                        List.of(new Slot(2, 5, "TD", null)),
                        List.of()));
    }

    private static SampleBook everyReason() {
        var book = new SampleBook();
        for (var kind : Reason.Kind.values()) {
            book.dose("UNCODED", "x " + kind, "2024-01-01", verdict(Outcome.NOT_VALID, reason(kind), 1, "UNCODED"));
            book.dose("UNCODED", "y " + kind, "2024-01-01", verdict(Outcome.NOT_VALID, Reason.of(kind), 1, "UNCODED"));
        }
        return book;
    }

    static SampleBook everyStanding() {
        var book = new SampleBook();
        for (var standing : Standing.values()) {
            var next = standing == Standing.OPEN || standing == Standing.POSTPONED ? next(-10, "PENTA") : null;
            book.group(new GroupForecast(
                    "DT", standing, "dt-3", next, List.of(), List.of(Reason.of(Reason.Kind.NOT_NEEDED))));
        }
        for (var days : List.of(-100, -10, 0, 20, 400)) {
            book.group(new GroupForecast("UNCODED", Standing.OPEN, null, next(days, "UNCODED"), List.of(), List.of()));
        }
        return book.group(new GroupForecast("HEPB", Standing.OPEN, null, null, List.of(), List.of()));
    }

    private static SampleBook everyDate() {
        var day = new Dated(TODAY, reason(Reason.Kind.MINIMUM_AGE));
        var plain = new Dated(TODAY.plusDays(1), null);
        return new SampleBook()
                .group(open(new NextDose(1, "HEPB", day, day, day, day)))
                .group(open(new NextDose(1, "HEPB", plain, plain, null, plain)))
                .group(open(new NextDose(2, "HEPB", plain, plain, null, null)));
    }

    private static SampleBook oddDoses() {
        var same = new Dose(
                null, "VAT", null, null, PartialDate.parse("1999-06"), "5", "Sốt nhẹ 37,8 °C", false, List.of());
        var nameless = new Dose(null, "  ", null, null, null, null, " ", true, List.of("24021"));
        return new SampleBook()
                .dose(same, null)
                .dose(same, null)
                .dose(nameless, verdict(Outcome.NOT_EVALUATED, reason(Reason.Kind.INEXACT_DAY), null, null))
                .notAssessed();
    }

    /** Each indicator sure and doubtful, dates of every precision, results of every kind, and what a source may leave out. */
    public static SampleBook everythingOfVisits() {
        return new SampleBook()
                .visit(measured("2026-11-02").visit())
                .visit(measured("2026-11").visit())
                .visit(measured("2026").visit())
                .visit(measured(null).toldBy().visit())
                .visit(doubtful("2026-10-02").visit())
                .visit(doubtful("2025").visit())
                .visit(tested("2026-09-02").visit())
                .visit(tested(null).visit())
                .visit(new SampleVisit("ab_-9", "2026-08-02")
                        .from("2026-08-02", "2026-08-09")
                        .seenBy("BS Thử Nghiệm", "Đau bụng")
                        .toldBy("24000", "24021")
                        .diagnosis("I10", "Tăng huyết áp", "Uống thuốc đều")
                        .diagnosis("không mã", "Bệnh lạ", null)
                        .diagnosis("Z00.0", null, "Sức khỏe loại I")
                        .diagnosis(null, " ", "Ổn định")
                        .diagnosis(null, "Đau lưng", null)
                        .visit())
                .visit(new SampleVisit("backwards", "2026-08-01")
                        .from("2026-08-03", "2026-08-01")
                        .visit())
                .visit(new SampleVisit("empty", null).visit());
    }

    private static SampleVisit measured(String date) {
        return new SampleVisit("measured " + date, date)
                .pressure("148", "92")
                .measure("pulse", "80", "80", "/min")
                .measure("temperature", "36,6", "36.6", "Cel")
                .measure("respiratory-rate", "18", "18", "/min")
                .measure("height", "160", "160", "cm")
                .measure("weight", "55,5", "55.5", "kg")
                .measure("waist", "80", "80", "cm")
                .measure("vision-right", "10/10", null, null)
                .measure("vision-left", "đếm ngón tay", null, null)
                .result("lab", "SpO2", "97 %");
    }

    private static SampleVisit doubtful(String date) {
        return new SampleVisit("doubtful " + date, date)
                .doubtful("systolic", "1480", "1480", "mm[Hg]")
                .doubtful("diastolic", "92", "92", "mm[Hg]")
                .doubtful("pulse", "800", "800", "/min")
                .measure("temperature", "sốt nhẹ", null, "Cel")
                .doubtful("weight", "1,2", "1.2", "kg")
                .measure("vision-right", "?", null, null);
    }

    private static SampleVisit tested(String date) {
        return new SampleVisit("tested " + date, date)
                .result("lab", "Định lượng Glucose [Máu]", "5,4 mmol/L")
                .result("lab", "Định lượng Creatinin [Máu]", "0,9 gì đó")
                .result("lab", "Định lượng HbA1c [Máu]", "< 4 %")
                .result("lab", "Tổng phân tích tế bào máu ngoại vi", "Hb 118 g/L; BC 6,1 G/L; TC xem phiếu")
                .result("lab", "Tổng phân tích nước tiểu", "Protein âm tính; Glucose 2+; ceton vết")
                .result("lab", "Một xét nghiệm không ai biết", "dương tính")
                .result("imaging", "Siêu âm ổ bụng", "Chưa phát hiện bất thường")
                .result(null, "Điện tim thường", "Nhịp xoang")
                .result("lab", null, "7,1");
    }

    public static SampleBook everythingOfAHistory() {
        return new SampleBook()
                .history(new SampleHistory()
                        .allergy("drug", "Penicillin", "Nổi mày đay")
                        .allergy("food", null, "Tôm, cua")
                        .allergy("chemical", "Mỹ phẩm", null)
                        .allergy("other", "Phấn hoa", null)
                        .allergy(null, null, null)
                        .allergy("drug", "Không", null)
                        .disease("hypertension", "Tăng huyết áp", true, "Từ năm 2020")
                        .disease("tuberculosis", "Lao", false, null)
                        .disease("diabetes", null, null, null)
                        .disease(null, null, true, "Mổ tim năm 2010")
                        .disease(null, null, null, null)
                        .disease("other", "Không có", true, null)
                        .risk("tobacco", "regularly", "10 điếu một ngày", false)
                        .risk("alcohol", "no", null, true)
                        .risk("drugs", "yes", null, null)
                        .risk("tobacco", null, null, null)
                        .history());
    }

    /** An illness that is nobody else's business, and a visit that a health worker marked. */
    public static SampleBook confidential() {
        return new SampleBook()
                .visit(new SampleVisit("marked", "2026-05-06")
                        .diagnosis("B20", "Bệnh do HIV", null)
                        .visit())
                .keeping(new Kept(List.of("marked"), null));
    }

    static Verdict verdict(Outcome outcome, Reason reason, Integer number, String group) {
        return new Verdict(
                outcome, reason, group == null ? List.of() : List.of(new Count(group, number, outcome, reason)));
    }

    static NextDose next(int days, String vaccine) {
        var recommended = new Dated(TODAY.plusDays(days), reason(Reason.Kind.RECOMMENDED_INTERVAL));
        var overdue = new Dated(TODAY.plusDays(days + 30L), reason(Reason.Kind.LATEST_AGE));
        return new NextDose(3, vaccine, recommended, recommended, overdue, null);
    }

    private static GroupForecast open(NextDose next) {
        return new GroupForecast("HEPB", Standing.OPEN, "hepb-1", next, List.of(), List.of());
    }

    static Reason reason(Reason.Kind kind) {
        return new Reason(kind, "2 months", LocalDate.parse("2024-02-03"), 2, "PENTA", "TESTS L");
    }
}
