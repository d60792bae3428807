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
import java.util.List;

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

    /** Soonest first, as they come. */
    List<Coming> coming(List<Due> due) {
        return due.stream()
                .filter(each -> each.until() == null || today.isBefore(each.until()))
                .map(each -> new Coming(
                        Chip.of(Timing.of(each.on(), each.overdueFrom(), today), words.wording()),
                        words.what(each.what()),
                        words.wording().day(each.on()),
                        words.why(each.reason()) + ". " + words.source(each.source()) + "."))
                .toList();
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
