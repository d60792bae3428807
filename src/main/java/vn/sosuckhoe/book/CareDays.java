package vn.sosuckhoe.book;

import vn.sosuckhoe.book.Cover.DueCare;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days of a care plan that may stand on a cover. Tests are left to the visit at which they are made. */
final class CareDays {

    private static final Set<String> WAYS_TO_THE_STATION = Set.of("visit", "refill");

    private CareDays() {}

    static List<DueCare> of(Care care) {
        return care == null
                ? List.of()
                : Stream.of(
                                followUps(care),
                                rechecks(care),
                                care.routine().stream().map(due -> day(due, null)))
                        .flatMap(each -> each)
                        .sorted(Comparator.comparing(DueCare::on))
                        .toList();
    }

    private static Stream<DueCare> followUps(Care care) {
        return care.followUps().stream().filter(each -> !each.sensitive()).flatMap(CareDays::days);
    }

    private static Stream<DueCare> days(FollowUp followUp) {
        return followUp.due().stream()
                .filter(due -> WAYS_TO_THE_STATION.contains(due.what()))
                .map(due -> day(due, followUp.programme()));
    }

    private static DueCare day(Due due, String of) {
        return new DueCare(due.what(), of, due.on(), due.overdueFrom(), due.until());
    }

    private static Stream<DueCare> rechecks(Care care) {
        return care.rechecks().stream()
                .filter(each -> each.answer() == Answer.OPEN)
                .filter(CareDays::isForEverybody)
                .map(each -> new DueCare(
                        "recheck", each.indicator(), each.by(), each.by().plusDays(1), null));
    }

    private static boolean isForEverybody(Recheck recheck) {
        return Diseases.ofCode(recheck.disease()).filter(Disease::sensitive).isEmpty();
    }
}
