package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.checkup.care.Past.Value;
import vn.sosuckhoe.checkup.care.rule.FirstSign;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Suspected;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What was abnormal in somebody of whom the disease is not known, and what became of it. */
final class Rechecks {

    private static final String OF_ONE_PREGNANCY = "diabetes-gestational";
    private static final Period PREGNANCY = Period.ofMonths(9);
    private static final int YEARS_SHOWN_ONCE_ANSWERED = 1;

    private final Past past;
    private final List<Judged> values;
    private List<LocalDate> pregnancyDiabetes;
    private final Map<FirstSign, NavigableMap<LocalDate, Answer>> answers = new HashMap<>();

    private Rechecks(Past past) {
        this.past = past;
        this.values = past.sureValues(FirstSign.indicators())
                .map(value -> new Judged(value, sign(value)))
                .toList();
    }

    private record Judged(Value value, Optional<FirstSign> sign) {}

    /** Newest first; of each disease the newest that is open and the newest that was answered. */
    static List<Recheck> of(Past past) {
        var rechecks = new Rechecks(past);
        var seen = new HashSet<List<Object>>();
        return rechecks.values.stream()
                .flatMap(each -> rechecks.recheck(each).stream())
                .sorted(Comparator.comparing(Recheck::found).reversed().thenComparing(Recheck::by))
                .filter(rechecks::isRecent)
                .filter(each -> seen.add(List.of(each.disease(), each.answer() == Answer.OPEN)))
                .toList();
    }

    private Optional<Recheck> recheck(Judged each) {
        var value = each.value();
        return each.sign().filter(sign -> !isKnown(sign, value.on())).map(sign -> {
            var answer = answer(sign, value.on());
            return new Recheck(
                    value.observed().indicator().code(),
                    value.observed().encounter(),
                    value.on(),
                    sign.disease(),
                    sign.rating(),
                    value.on().plus(sign.within()),
                    answer.map(Entry::getValue).orElse(Answer.OPEN),
                    answer.map(Entry::getKey).orElse(null),
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
                        ? pregnancyDiabetes().stream()
                                .anyMatch(day ->
                                        !day.isAfter(on) && day.plus(PREGNANCY).isAfter(on))
                        : past.subject().has(disease, on));
    }

    /** Looked for when a sign asks for it: few do, and every diagnosis has to be read. */
    private List<LocalDate> pregnancyDiabetes() {
        if (pregnancyDiabetes == null) {
            pregnancyDiabetes = told(past, OF_ONE_PREGNANCY);
        }
        return pregnancyDiabetes;
    }

    /** Every day on which it was told, not only the first. */
    private static List<LocalDate> told(Past past, String disease) {
        return past.visits().stream()
                .filter(visit -> visit.encounter().diagnoses().stream()
                        .filter(each -> !Suspected.is(each.name()))
                        .flatMap(each -> Diseases.ofIcds(each.code()).stream())
                        .anyMatch(each -> each.code().equals(disease)))
                .map(Past.Visit::on)
                .toList();
    }

    private Optional<Entry<LocalDate, Answer>> answer(FirstSign sign, LocalDate found) {
        return Optional.ofNullable(answers.computeIfAbsent(sign, this::answers).higherEntry(found));
    }

    /** What answers the sign, day by day: found once a sign, or a long record would be gone through for every value in it. */
    private NavigableMap<LocalDate, Answer> answers(FirstSign sign) {
        var answers = new TreeMap<LocalDate, Answer>();
        past.subject().known().stream()
                .filter(each -> each.since() != null && sign.known().contains(each.disease()))
                .forEach(each -> answers.put(each.since(), Answer.CONFIRMED));
        if (sign.known().contains(OF_ONE_PREGNANCY)) {
            pregnancyDiabetes().forEach(day -> answers.put(day, Answer.CONFIRMED));
        }
        values.forEach(each -> answer(sign, each)
                .ifPresent(answer -> answers.merge(
                        each.value().on(), answer, (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        return answers;
    }

    private static Optional<Answer> answer(FirstSign sign, Judged later) {
        if (later.sign().filter(sign::isOfOneKindWith).isPresent()) {
            return Optional.of(Answer.AGAIN);
        }
        return sign.answered().contains(later.value().observed().indicator().code())
                ? Optional.of(Answer.CLEARED)
                : Optional.empty();
    }

    private boolean isRecent(Recheck recheck) {
        return recheck.answeredOn() == null
                || !past.newestVisit()
                        .orElseThrow()
                        .isAfter(recheck.answeredOn().plusYears(YEARS_SHOWN_ONCE_ANSWERED));
    }
}
