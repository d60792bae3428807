package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Diagnosed;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.Subject.Pregnancy;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One made-up person's visits, for the tests of what comes next. */
final class Life {

    private final PartialDate birth;
    private final List<Known> known = new ArrayList<>();
    private final List<Pregnancy> pregnancies = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Observed> observed = new ArrayList<>();

    private Life(PartialDate birth) {
        this.birth = birth;
    }

    static Life born(String birth) {
        return new Life(PartialDate.parse(birth));
    }

    static Life ofUnknownBirth() {
        return new Life(null);
    }

    /** As a history tells it: no day. */
    Life knows(String disease) {
        known.add(new Known(disease, null));
        return this;
    }

    Life pregnant(String from, String until) {
        pregnancies.add(new Pregnancy(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    /** @param icd codes with a blank between, or none */
    Life visit(String on, String icd, String advice, String... values) {
        return visit(on, "Khám bệnh", icd, advice, List.of(values));
    }

    Life came(String on, String reason, String icd) {
        return visit(on, reason, icd, null, List.of());
    }

    private Life visit(String on, String reason, String icd, String advice, List<String> values) {
        var date = PartialDate.parse(on);
        var id = "visit-" + encounters.size();
        var diagnoses = Arrays.stream(icd.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> new Diagnosed(code, null, null))
                .toList();
        encounters.add(new Encounter(id, date, List.of(), diagnoses, reason, advice));
        for (var each : diagnoses) {
            Diseases.ofIcd(each.code())
                    .filter(disease -> known.stream()
                            .noneMatch(one -> one.disease().equals(disease.code())
                                    && (one.since() == null || !one.since().isAfter(date.latest()))))
                    .ifPresent(disease -> {
                        known.removeIf(one -> one.disease().equals(disease.code()));
                        known.add(new Known(disease.code(), date.latest()));
                    });
        }
        for (var value : values) {
            observed.add(value(id, date, value));
        }
        return this;
    }

    /** A conclusion stands with its diagnosis. */
    Life concluding(String on, String icd, String conclusion) {
        visit(on, icd, null);
        var last = encounters.remove(encounters.size() - 1);
        encounters.add(new Encounter(
                last.id(),
                last.date(),
                List.of(),
                List.of(new Diagnosed(icd, null, conclusion)),
                last.reason(),
                last.advice()));
        return this;
    }

    /** {@code blood-pressure 150/95}, {@code hba1c 7.2}, {@code hba1c 72 ?} for a value that is not sure. */
    private static Observed value(String id, PartialDate date, String text) {
        var words = text.split(" ");
        var numbers = words[1].split("/");
        return new Observed(
                new Indicator(words[0], new Text(words[0], words[0]), null, 1, null, "vital"),
                id,
                date,
                words[0],
                words[1],
                new BigDecimal(numbers[0]),
                numbers.length > 1 ? new BigDecimal(numbers[1]) : null,
                null,
                words.length > 2 ? Set.of(Doubt.IMPLAUSIBLE) : Set.of());
    }

    /** A service whose name is all that can be read. */
    Life service(String on, String name) {
        visit(on, "", null);
        observed.add(new Observed(
                null,
                "visit-" + (encounters.size() - 1),
                PartialDate.parse(on),
                name,
                "xem phiếu",
                null,
                null,
                null,
                Set.of(Doubt.UNREADABLE)));
        return this;
    }

    Care care() {
        return CarePlan.of(
                new Chart(new Subject(birth, Sex.FEMALE, null, known, pregnancies), encounters),
                visit -> codes ->
                        observed.stream().filter(value -> value.encounter().equals(visit.id())));
    }

    Care shuffled(Random chance) {
        Collections.shuffle(encounters, chance);
        Collections.shuffle(observed, chance);
        Collections.shuffle(known, chance);
        return care();
    }

    FollowUp followUp(String programme) {
        return care().followUps().stream()
                .filter(each -> each.programme().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    Care.Due due(String programme, String what) {
        return due(followUp(programme).due(), what);
    }

    static Care.Due due(List<Care.Due> all, String what) {
        return all.stream().filter(each -> each.what().equals(what)).findFirst().orElseThrow();
    }
}
