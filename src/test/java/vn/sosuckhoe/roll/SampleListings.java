package vn.sosuckhoe.roll;

import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.roll.Listing.Due;
import vn.sosuckhoe.roll.Listing.Finding;
import vn.sosuckhoe.roll.Listing.FollowUp;
import vn.sosuckhoe.roll.Listing.Home;
import vn.sosuckhoe.roll.Listing.Reach;
import vn.sosuckhoe.roll.Listing.Visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An invented person with a line of every kind. */
public final class SampleListings {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private SampleListings() {}

    public static Listing everything(String commune) {
        return new Listing(
                new Home("24", commune, "Bản Nậm", "ban nam", "H2", false),
                "Lò Văn Páo",
                Sex.MALE,
                PartialDate.parse("1950-03-04"),
                true,
                Set.of("024050000001"),
                new Reach("0500000002", "own", "pao@example.vn"),
                DAY,
                DAY.plusYears(1),
                DAY.plusYears(1).plusMonths(1),
                List.of(DAY, DAY.minusDays(3)),
                List.of(DAY.minusYears(1)),
                Set.of("checkup"),
                null,
                null,
                List.of(new Due(Task.DRUGS, "schizophrenia", true, DAY, DAY.plusDays(7), null)),
                List.of(new FollowUp("schizophrenia", true, null, DAY, DAY.plusMonths(3), Control.UNKNOWN)),
                List.of(new Finding("v1", "blood-pressure", "hypertension", false, DAY, DAY, Answer.OPEN, null)),
                List.of(new Visit("v1", "24021", DAY, true, true, false)));
    }
}
