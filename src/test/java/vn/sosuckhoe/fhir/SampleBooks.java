package vn.sosuckhoe.fhir;

import vn.sosuckhoe.book.Book.Dose;
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
final class SampleBooks {

    private static final LocalDate TODAY = SampleBook.ASSESSED;

    private SampleBooks() {}

    static Map<String, SampleBook> all() {
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
