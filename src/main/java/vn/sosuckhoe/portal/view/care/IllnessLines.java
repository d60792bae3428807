package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Told;
import vn.sosuckhoe.checkup.care.rule.Target;
import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.view.care.CareView.Coming;
import vn.sosuckhoe.portal.view.care.CareView.Illness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How it stands with a long illness. */
record IllnessLines(CareWords words, LocalDate today) {

    List<Illness> of(List<FollowUp> followUps) {
        return followUps.stream().map(this::illness).toList();
    }

    private Illness illness(FollowUp followUp) {
        return new Illness(
                words.name(followUp.programme()),
                chip(followUp),
                sentence(followUp),
                control(followUp),
                followUp.controlledBy().stream().map(this::value).toList(),
                coming(followUp.due()));
    }

    /** Soonest first; what falls on one day for one reason stands in one. */
    List<Coming> coming(List<Due> due) {
        return due.stream()
                .filter(each -> each.until() == null || today.isBefore(each.until()))
                .sorted(Comparator.comparing(Due::on).thenComparing(IllnessLines::isTest))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.on(), each.overdueFrom(), each.reason(), each.source()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(this::one)
                .toList();
    }

    private Coming one(List<Due> together) {
        var first = together.get(0);
        return new Coming(
                Chip.of(Timing.of(first.on(), first.overdueFrom(), today), words.wording()),
                together.stream().map(each -> words.what(each.what())).collect(Collectors.joining("; ")),
                words.wording().day(first.on()),
                words.why(first.reason()) + ". " + words.source(first.source()) + ".");
    }

    private static boolean isTest(Due due) {
        return !"visit".equals(due.what()) && !"refill".equals(due.what());
    }

    private boolean isLapsed(FollowUp followUp) {
        return followUp.lapsesOn() != null && !today.isBefore(followUp.lapsesOn());
    }

    private Chip chip(FollowUp followUp) {
        if (followUp.lastSeen() == null) {
            return new Chip(words.words().neverSeen(), "ask", "idle");
        }
        return isLapsed(followUp)
                ? new Chip(words.words().lapsed(), "clock", "passed")
                : new Chip(words.words().underCare(), "tick", "done");
    }

    private String sentence(FollowUp followUp) {
        if (followUp.lastSeen() == null) {
            return words.words().neverSeenSentence();
        }
        var day = words.wording().day(followUp.lastSeen());
        return isLapsed(followUp)
                ? words.words().lapsedSince(day)
                : words.words().lastSeen(day);
    }

    private Chip control(FollowUp followUp) {
        if (followUp.control() == Control.AT_TARGET) {
            return new Chip(words.words().atTarget(), "tick", "done");
        }
        if (followUp.control() == Control.NOT_AT_TARGET) {
            return new Chip(words.words().notAtTarget(), "flag", "passed");
        }
        return Target.isKnownFor(followUp.programme()) ? new Chip(words.words().notKnown(), "ask", "idle") : null;
    }

    private String value(Told told) {
        return words.words()
                        .measured(
                                words.name(told.indicator()),
                                words.value(told),
                                words.wording().day(told.on()))
                + " "
                + words.goal(told.target());
    }
}
