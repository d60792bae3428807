package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.checkup.care.Past.Value;
import vn.sosuckhoe.checkup.care.rule.FirstSign;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Suspected;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was abnormal in somebody of whom the disease is not known, and what became of it. */
final class Rechecks {

    private static final String OF_ONE_PREGNANCY = "diabetes-gestational";
    private static final Period PREGNANCY = Period.ofMonths(9);
    private static final int YEARS_SHOWN_ONCE_ANSWERED = 1;

    private final Past past;
    private final List<Value> values;

    private Rechecks(Past past) {
        this.past = past;
        this.values = past.sureValues();
    }

    /** Newest first; of each disease the newest that is open and the newest that was answered. */
    static List<Recheck> of(Past past) {
        var rechecks = new Rechecks(past);
        var seen = new HashSet<List<Object>>();
        return rechecks.values.stream()
                .flatMap(value -> rechecks.recheck(value).stream())
                .sorted(Comparator.comparing(Recheck::found).reversed().thenComparing(Recheck::by))
                .filter(rechecks::isRecent)
                .filter(each -> seen.add(List.of(each.disease(), each.answer() == Answer.OPEN)))
                .toList();
    }

    private Optional<Recheck> recheck(Value value) {
        return sign(value).filter(sign -> !isKnown(sign, value.on())).map(sign -> {
            var answer = answer(sign, value.on());
            return new Recheck(
                    value.observed().indicator().code(),
                    value.observed().encounter(),
                    value.on(),
                    sign.disease(),
                    sign.rating(),
                    value.on().plus(sign.within()),
                    answer.map(Answered::answer).orElse(Answer.OPEN),
                    answer.map(Answered::on).orElse(null),
                    sign.source());
        });
    }

    private Optional<FirstSign> sign(Value value) {
        return FirstSign.of(
                value.observed(), past.age(value.on()), past.subject().pregnant(value.on()));
    }

    private boolean isKnown(FirstSign sign, LocalDate on) {
        return sign.known().stream()
                .anyMatch(disease -> disease.equals(OF_ONE_PREGNANCY)
                        ? told(disease)
                                .anyMatch(day ->
                                        !day.isAfter(on) && day.plus(PREGNANCY).isAfter(on))
                        : past.subject().has(disease, on));
    }

    /** Every day on which it was told, not only the first. */
    private Stream<LocalDate> told(String disease) {
        return past.visits().stream()
                .filter(visit -> visit.encounter().diagnoses().stream()
                        .filter(each -> !Suspected.is(each.name()))
                        .flatMap(each -> Diseases.ofIcds(each.code()).stream())
                        .anyMatch(each -> each.code().equals(disease)))
                .map(Past.Visit::on);
    }

    private record Answered(LocalDate on, Answer answer) {}

    private Optional<Answered> answer(FirstSign sign, LocalDate found) {
        var first = past.subject().known().stream()
                .filter(each -> sign.known().contains(each.disease()))
                .map(Known::since)
                .filter(Objects::nonNull);
        var again = sign.known().contains(OF_ONE_PREGNANCY) ? told(OF_ONE_PREGNANCY) : Stream.<LocalDate>empty();
        var diagnosed = Stream.concat(first, again).map(on -> new Answered(on, Answer.CONFIRMED));
        var measured = values.stream().flatMap(value -> answer(sign, value).stream());
        return Stream.concat(diagnosed, measured)
                .filter(each -> each.on().isAfter(found))
                .min(Comparator.comparing(Answered::on).thenComparing(Answered::answer));
    }

    private Optional<Answered> answer(FirstSign sign, Value later) {
        if (sign(later).filter(sign::isOfOneKindWith).isPresent()) {
            return Optional.of(new Answered(later.on(), Answer.AGAIN));
        }
        return sign.answered().contains(later.observed().indicator().code())
                ? Optional.of(new Answered(later.on(), Answer.CLEARED))
                : Optional.empty();
    }

    private boolean isRecent(Recheck recheck) {
        return recheck.answeredOn() == null
                || !past.newestVisit()
                        .orElseThrow()
                        .isAfter(recheck.answeredOn().plusYears(YEARS_SHOWN_ONCE_ANSWERED));
    }
}
