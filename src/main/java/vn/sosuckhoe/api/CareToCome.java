package vn.sosuckhoe.api;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Recheck;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something to be done, with its day.
 *
 * @param kind {@code FOLLOW_UP} of a long illness, {@code RECHECK} of what was abnormal for the first time, {@code ROUTINE}
 * @param what {@code visit refill hba1c yearly-checkup measuring …}; {@code recheck}
 * @param programme of a follow-up, e.g. {@code hypertension}
 * @param sensitive belongs in no message and on no shared screen; left out where it is not
 * @param on the day it is due, of a recheck the day by which
 * @param overdueFrom first day on which it is late
 * @param after the day it is counted from
 * @param until first day on which nobody asks for it any more
 * @param reason code of the sentence that says why this day
 * @param indicator of a recheck
 * @param visit id of the visit a recheck was found at
 * @param disease of a recheck, what it may be a first sign of
 * @param rating of a recheck, code of the class
 */
record CareToCome(
        Kind kind,
        String what,
        String programme,
        Boolean sensitive,
        LocalDate on,
        LocalDate overdueFrom,
        LocalDate after,
        LocalDate until,
        String reason,
        String indicator,
        String visit,
        String disease,
        String rating,
        Source source) {

    enum Kind {
        FOLLOW_UP,
        RECHECK,
        ROUTINE
    }

    /** Soonest first; answered rechecks are nothing to come. */
    static List<CareToCome> of(Care care) {
        if (care == null) {
            return List.of();
        }
        var followUps =
                care.followUps().stream().flatMap(each -> each.due().stream().map(due -> of(each, due)));
        var rechecks = care.rechecks().stream()
                .filter(each -> each.answer() == Answer.OPEN)
                .map(CareToCome::of);
        var routine = care.routine().stream().map(due -> of(Kind.ROUTINE, null, null, due));
        return Stream.of(followUps, rechecks, routine)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(CareToCome::on))
                .toList();
    }

    private static CareToCome of(FollowUp followUp, Due due) {
        return of(Kind.FOLLOW_UP, followUp.programme(), followUp.sensitive() ? true : null, due);
    }

    private static CareToCome of(Kind kind, String programme, Boolean sensitive, Due due) {
        return new CareToCome(
                kind,
                due.what(),
                programme,
                sensitive,
                due.on(),
                due.overdueFrom(),
                due.after(),
                due.until(),
                due.reason(),
                null,
                null,
                null,
                null,
                due.source());
    }

    private static CareToCome of(Recheck recheck) {
        return new CareToCome(
                Kind.RECHECK,
                "recheck",
                null,
                null,
                recheck.by(),
                recheck.by().plusDays(1),
                recheck.found(),
                null,
                null,
                recheck.indicator(),
                recheck.encounter(),
                recheck.disease(),
                recheck.rating(),
                recheck.source());
    }
}
