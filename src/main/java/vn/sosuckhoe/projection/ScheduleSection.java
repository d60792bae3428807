package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.book.chart.Pregnancies;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Given;
import vn.sosuckhoe.vaccination.Immunization;
import vn.sosuckhoe.vaccination.Recipient;
import vn.sosuckhoe.vaccination.Recipient.Observation;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the vaccination schedule says of the doses in a book. Who is not known by the day of birth has no schedule. A dose
 * that its source tells no more is shown and not counted: rather one question too many at the station than one dose too few.
 */
final class ScheduleSection {

    private static final String PREGNANT = "pregnant";
    private static final Verdict TOLD_NO_MORE =
            new Verdict(Outcome.NOT_EVALUATED, Reason.of(Reason.Kind.NO_LONGER_TOLD), List.of());

    private final Immunization immunization;

    ScheduleSection(Immunization immunization) {
        this.immunization = immunization;
    }

    /** As long as nobody tells anything new it holds until its {@code turnsOn}; so the day it was asked is left out. */
    Assessment schedule(PartialDate birth, Sex sex, Set<String> areas, List<Dose> doses, LocalDate today) {
        if (birth == null || !birth.isExact() || birth.earliest().isAfter(today)) {
            return null;
        }
        var who = new Recipient(birth.earliest(), sex, areas, pregnancies(doses));
        var said = immunization.assess(
                who, doses.stream().map(ScheduleSection::given).toList(), today);
        return new Assessment(said.schedule(), null, verdicts(doses, said), said.groups(), said.turnsOn());
    }

    private static Given given(Dose dose) {
        var counts = dose.told() && dose.date() != null && dose.date().isExact();
        return new Given(dose.vaccine(), counts ? dose.date().earliest() : null);
    }

    private static List<Verdict> verdicts(List<Dose> doses, Assessment said) {
        var verdicts = new ArrayList<>(said.verdicts());
        for (var i = 0; i < doses.size(); i++) {
            if (!doses.get(i).told()) {
                verdicts.set(i, TOLD_NO_MORE);
            }
        }
        return verdicts;
    }

    private static List<Observation> pregnancies(List<Dose> doses) {
        return Pregnancies.ofDoses(doses).stream()
                .map(each -> new Observation(PREGNANT, each.from(), each.until()))
                .toList();
    }
}
