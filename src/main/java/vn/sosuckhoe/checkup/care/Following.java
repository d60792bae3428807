package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Told;
import vn.sosuckhoe.checkup.care.rule.Programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody with a long illness is looked after. */
final class Following {

    private final Programme programme;
    private final Past past;
    private final List<Known> known;

    private Following(Programme programme, Past past) {
        this.programme = programme;
        this.past = past;
        this.known = past.subject().known().stream()
                .filter(each -> programme.diseases().contains(each.disease()))
                .toList();
    }

    /** In the order of the programmes; none for an illness that is not known, or that has passed. */
    static List<FollowUp> of(Past past) {
        return Programme.all().stream()
                .map(programme -> new Following(programme, past))
                .flatMap(each -> each.followUp().stream())
                .toList();
    }

    private Optional<FollowUp> followUp() {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var lastSeen = past.newestVisit(programme::holds);
        if (lastSeen.filter(this::isOver).isPresent()) {
            return Optional.empty();
        }
        var told = new Controlling(programme, past).newest();
        var control = control(told);
        var next = lastSeen.map(on -> new Next(programme, past, on, control));
        return Optional.of(new FollowUp(
                programme.code(),
                programme.sensitive(),
                since(),
                lastSeen.orElse(null),
                lastSeen.map(on -> lapsesOn(on, next.orElseThrow())).orElse(null),
                control,
                told,
                next.map(Next::due).orElse(List.of())));
    }

    private boolean isOver(LocalDate lastSeen) {
        return programme.over() != null && past.newestVisit().orElseThrow().isAfter(lastSeen.plus(programme.over()));
    }

    private LocalDate since() {
        return known.stream().anyMatch(each -> each.since() == null)
                ? null
                : known.stream().map(Known::since).min(LocalDate::compareTo).orElseThrow();
    }

    private LocalDate lapsesOn(LocalDate lastSeen, Next next) {
        return Stream.of(
                        lastSeen.plus(programme.lapses()),
                        next.toldUntil().map(on -> on.plus(programme.grace())).orElse(null))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Control control(List<Told> told) {
        if (told.isEmpty()) {
            return Control.UNKNOWN;
        }
        return told.stream().allMatch(Told::atTarget) ? Control.AT_TARGET : Control.NOT_AT_TARGET;
    }
}
