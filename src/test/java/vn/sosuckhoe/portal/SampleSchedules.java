package vn.sosuckhoe.portal;

import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.GroupForecast.Slot;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a schedule says of the sample children, written by hand, so that pages can be looked at without the engine. */
final class SampleSchedules {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String NAME = "tcmr 2026-07-01";

    private SampleSchedules() {}

    /** Two years and nine months old, and behind with most of it. */
    static Assessment child() {
        var second = day("2024-05-09");
        return new Assessment(
                NAME,
                TODAY,
                List.of(
                        valid("HEPB0", 1),
                        valid("BCG", 1),
                        valid("DPT", 1, "HEPB", 1, "HIB", 1),
                        valid("DPT", 2, "HEPB", 2, "HIB", 2),
                        valid("MR", 1)),
                List.of(
                        complete("BCG", 1),
                        complete("HEPB0", 0),
                        open("DPT", third(second), given(1, 2), given(2, 3), later(4, "DPT", "2027-05-21")),
                        open("TD", dated(1, "TD", at("2031-02-03", "7 years", "TT38 M"), null, null)),
                        open("HEPB", third(second), given(1, 2), given(2, 3)),
                        open("HIB", third(second), given(1, 2), given(2, 3)),
                        open(
                                "OPV",
                                dated(
                                        1,
                                        "OPV",
                                        at("2024-04-03", "2 months", "TT38 H"),
                                        overdue("2024-05-03", "3 months"),
                                        null),
                                later(2, "OPV", "2026-12-21"),
                                later(3, "OPV", "2027-01-21")),
                        open(
                                "IPV",
                                dated(
                                        1,
                                        "IPV",
                                        at("2024-07-03", "5 months", "TT38 H"),
                                        overdue("2024-08-03", "6 months"),
                                        null),
                                later(2, "IPV", "2027-03-21")),
                        closed("ROTA", Standing.TOO_OLD, reason(Kind.TOO_OLD, "6 months", null, null, null, "TT10 M")),
                        closed(
                                "PCV",
                                Standing.NOT_ROLLED_OUT,
                                reason(Kind.NOT_ROLLED_OUT, null, null, null, "province:24", "SGGP M")),
                        open(
                                "MR",
                                dated(
                                        2,
                                        "MR",
                                        at("2025-08-03", "18 months", "TT38 H"),
                                        overdue("2025-09-03", "19 months"),
                                        null),
                                given(1, 4)),
                        open(
                                "JE",
                                dated(
                                        1,
                                        "JE-INACTIVATED",
                                        at("2025-02-03", "12 months", "TT38 H"),
                                        overdue("2025-03-03", "13 months"),
                                        null),
                                later(2, "JE-INACTIVATED", "2026-11-28"),
                                later(3, "JE-INACTIVATED", "2027-11-28")),
                        closed(
                                "HPV",
                                Standing.NOT_ROLLED_OUT,
                                reason(Kind.NOT_ROLLED_OUT, null, null, null, "province:24", "SGGP M")),
                        closed("TETANUS", Standing.NOT_FOR_THIS_PERSON, Reason.of(Kind.NOT_FOR_THIS_PERSON))),
                day("2027-02-03"));
    }

    /** Born on 05/06/2025; everything so far on its day, the next at 18 months. */
    static Assessment onTime() {
        var dpt4 = dated(4, "DPT", at("2026-12-05", "18 months", "TT38 H"), overdue("2027-01-05", "19 months"), null);
        return new Assessment(
                NAME,
                TODAY,
                List.of(
                        valid("HEPB0", 1),
                        valid("BCG", 1),
                        valid("DPT", 1, "HEPB", 1, "HIB", 1),
                        valid("OPV", 1),
                        valid("ROTA", 1),
                        valid("DPT", 2, "HEPB", 2, "HIB", 2),
                        valid("OPV", 2),
                        valid("ROTA", 2),
                        valid("DPT", 3, "HEPB", 3, "HIB", 3),
                        valid("OPV", 3),
                        valid("IPV", 1),
                        valid("MR", 1),
                        valid("IPV", 2),
                        valid("JE", 1),
                        valid("JE", 2)),
                List.of(
                        complete("BCG", 1),
                        complete("HEPB0", 0),
                        open("DPT", dpt4, given(1, 2), given(2, 5), given(3, 8)),
                        open("TD", dated(1, "TD", at("2032-06-05", "7 years", "TT38 M"), null, null)),
                        complete("HEPB", 2, 5, 8),
                        complete("HIB", 2, 5, 8),
                        complete("OPV", 3, 6, 9),
                        complete("IPV", 10, 12),
                        complete("ROTA", 4, 7),
                        closed(
                                "PCV",
                                Standing.NOT_ROLLED_OUT,
                                reason(Kind.NOT_ROLLED_OUT, null, null, null, "province:24", "SGGP M")),
                        open(
                                "MR",
                                dated(
                                        2,
                                        "MR",
                                        at("2026-12-05", "18 months", "TT38 H"),
                                        overdue("2027-01-05", "19 months"),
                                        null),
                                given(1, 11)),
                        open(
                                "JE",
                                new NextDose(
                                        3,
                                        "JE-INACTIVATED",
                                        new Dated(
                                                day("2027-06-19"),
                                                reason(
                                                        Kind.MINIMUM_INTERVAL,
                                                        "12 months",
                                                        day("2026-06-19"),
                                                        2,
                                                        null,
                                                        "TT38 H")),
                                        new Dated(
                                                day("2027-06-19"),
                                                reason(
                                                        Kind.RECOMMENDED_INTERVAL,
                                                        "1 year",
                                                        day("2026-06-19"),
                                                        2,
                                                        null,
                                                        "TT38 H")),
                                        new Dated(
                                                day("2027-09-19"),
                                                reason(
                                                        Kind.LATEST_INTERVAL,
                                                        "15 months",
                                                        day("2026-06-19"),
                                                        2,
                                                        null,
                                                        "OWN L")),
                                        null),
                                given(1, 13),
                                given(2, 14))),
                day("2026-12-05"));
    }

    /** Born on 20/08/2025; one dose too soon, one told twice, one that nobody knows, one group put off. */
    static Assessment late() {
        return new Assessment(
                NAME,
                TODAY,
                List.of(
                        valid("HEPB0", 1),
                        valid("DPT", 1, "HEPB", 1, "HIB", 1),
                        new Verdict(
                                Outcome.NOT_VALID,
                                reason(Kind.TOO_SOON, "28 days", day("2025-10-20"), 1, null, "WHO M"),
                                List.of(new Count(
                                        "DPT",
                                        2,
                                        Outcome.NOT_VALID,
                                        reason(Kind.TOO_SOON, "28 days", day("2025-10-20"), 1, null, "WHO M")))),
                        new Verdict(
                                Outcome.EXTRANEOUS,
                                reason(Kind.TOLD_TWICE, null, day("2025-10-20"), null, null, null),
                                List.of()),
                        new Verdict(Outcome.NOT_EVALUATED, Reason.of(Kind.UNKNOWN_VACCINE), List.of())),
                List.of(
                        new GroupForecast(
                                "BCG",
                                Standing.POSTPONED,
                                "bcg",
                                dated(1, "BCG", at("2025-08-20", "0 days", "TT38 H"), null, null),
                                List.of(),
                                List.of(reason(
                                        Kind.POSTPONED, null, day("2026-11-01"), null, "immunoglobulin", "QD1575 M"))),
                        complete("HEPB0", 0),
                        open("DPT", third(day("2025-11-10")), given(1, 1)),
                        open("HEPB", third(day("2025-11-10")), given(1, 1)),
                        open("HIB", third(day("2025-11-10")), given(1, 1)),
                        closed(
                                "MR",
                                Standing.CONTRAINDICATED,
                                reason(Kind.CONTRAINDICATED, null, null, null, "severe-reaction:MR", "QD1575 M")),
                        closed("JE", Standing.IMMUNE, reason(Kind.IMMUNE, null, null, null, null, null))),
                null);
    }

    /** Nine days old. */
    static Assessment newborn() {
        var penta = dated(1, "PENTA", at("2027-01-12", "2 months", "TT38 H"), overdue("2027-02-12", "3 months"), null);
        return new Assessment(
                NAME,
                TODAY,
                List.of(valid("HEPB0", 1)),
                List.of(
                        open(
                                "BCG",
                                dated(
                                        1,
                                        "BCG",
                                        at("2026-11-12", "0 days", "TT38 H"),
                                        overdue("2026-12-12", "1 month"),
                                        null)),
                        complete("HEPB0", 0),
                        open(
                                "DPT",
                                penta,
                                later(2, "PENTA", "2027-02-12"),
                                later(3, "PENTA", "2027-03-12"),
                                later(4, "DPT", "2028-05-12")),
                        open("HEPB", penta, later(2, "PENTA", "2027-02-12"), later(3, "PENTA", "2027-03-12")),
                        open("HIB", penta, later(2, "PENTA", "2027-02-12"), later(3, "PENTA", "2027-03-12")),
                        open(
                                "OPV",
                                dated(
                                        1,
                                        "OPV",
                                        at("2027-01-12", "2 months", "TT38 H"),
                                        overdue("2027-02-12", "3 months"),
                                        null),
                                later(2, "OPV", "2027-02-12"),
                                later(3, "OPV", "2027-03-12")),
                        open(
                                "IPV",
                                dated(1, "IPV", at("2027-04-12", "5 months", "TT38 H"), null, null),
                                later(2, "IPV", "2027-08-12")),
                        open(
                                "ROTA",
                                dated(
                                        1,
                                        "ROTA1",
                                        at("2027-01-12", "2 months", "TT10 M"),
                                        overdue("2027-02-12", "3 months"),
                                        new Dated(
                                                day("2027-05-11"),
                                                reason(Kind.MAXIMUM_AGE, "6 months", null, null, null, "TT10 M"))),
                                later(2, "ROTA1", "2027-02-12")),
                        closed(
                                "PCV",
                                Standing.NOT_ROLLED_OUT,
                                reason(Kind.NOT_ROLLED_OUT, null, null, null, "province:24", "SGGP M")),
                        open(
                                "MR",
                                dated(1, "MEAS", at("2027-08-12", "9 months", "TT38 H"), null, null),
                                later(2, "MR", "2028-05-12")),
                        open("JE", dated(1, "JE-INACTIVATED", at("2027-11-12", "12 months", "TT38 H"), null, null))),
                day("2026-12-12"));
    }

    private static NextDose third(LocalDate second) {
        return new NextDose(
                3,
                "PENTA",
                new Dated(second.plusMonths(1), reason(Kind.MINIMUM_INTERVAL, "1 month", second, 2, null, "TT38 H")),
                new Dated(
                        second.plusMonths(1), reason(Kind.RECOMMENDED_INTERVAL, "1 month", second, 2, null, "TT38 H")),
                new Dated(second.plusMonths(2), reason(Kind.LATEST_INTERVAL, "2 months", second, 2, null, "OWN L")),
                null);
    }

    private static NextDose dated(int number, String vaccine, Dated recommended, Dated overdue, Dated last) {
        var why = recommended.why();
        var earliest =
                new Dated(recommended.day(), reason(Kind.MINIMUM_AGE, why.span(), null, null, null, why.source()));
        return new NextDose(number, vaccine, earliest, recommended, overdue, last);
    }

    private static Dated at(String day, String age, String source) {
        return new Dated(day(day), reason(Kind.RECOMMENDED_AGE, age, null, null, null, source));
    }

    private static Dated overdue(String day, String age) {
        return new Dated(day(day), reason(Kind.LATEST_AGE, age, null, null, null, "OWN L"));
    }

    private static GroupForecast open(String group, NextDose next, Slot... others) {
        var slots = new ArrayList<>(Arrays.asList(others));
        slots.add(
                new Slot(next.number(), null, next.vaccine(), next.recommended().day()));
        slots.sort(Comparator.comparing(Slot::number));
        return new GroupForecast(group, Standing.OPEN, group.toLowerCase(Locale.ROOT), next, slots, List.of());
    }

    private static GroupForecast complete(String group, int... doses) {
        var slots = IntStream.range(0, doses.length)
                .mapToObj(i -> given(i + 1, doses[i]))
                .toList();
        return new GroupForecast(group, Standing.COMPLETE, "any", null, slots, List.of(Reason.of(Kind.COMPLETE)));
    }

    private static GroupForecast closed(String group, Standing standing, Reason why) {
        return new GroupForecast(group, standing, null, null, List.of(), List.of(why));
    }

    private static Slot given(int number, int dose) {
        return new Slot(number, dose, null, null);
    }

    private static Slot later(int number, String vaccine, String planned) {
        return new Slot(number, null, vaccine, day(planned));
    }

    /** @param counts group and number in turns */
    private static Verdict valid(Object... counts) {
        return new Verdict(
                Outcome.VALID,
                null,
                IntStream.range(0, counts.length / 2)
                        .mapToObj(i ->
                                new Count((String) counts[2 * i], (Integer) counts[2 * i + 1], Outcome.VALID, null))
                        .toList());
    }

    private static Reason reason(Kind kind, String span, LocalDate since, Integer number, String what, String source) {
        return new Reason(kind, span, since, number, what, source);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
