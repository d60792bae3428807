package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.portal.view.care.CareView.Again;
import vn.sosuckhoe.portal.view.care.CareView.Chip;

import java.time.LocalDate;
import java.util.List;

/** What was found for the first time, as a sentence; one that was answered by another abnormal value is told with that. */
record AgainLines(CareWords words, String visits, LocalDate today) {

    List<Again> of(List<Recheck> rechecks) {
        return rechecks.stream()
                .filter(each -> each.answer() != Answer.AGAIN)
                .map(each -> again(each, rechecks))
                .toList();
    }

    private Again again(Recheck recheck, List<Recheck> all) {
        return new Again(
                recheck.answer() == Answer.OPEN ? chip(recheck) : null,
                sentence(recheck, all),
                words.source(recheck.source()),
                visits + "/" + recheck.encounter());
    }

    private Chip chip(Recheck recheck) {
        return Chip.of(isLate(recheck) ? Timing.OVERDUE : Timing.DUE, words.wording());
    }

    private boolean isLate(Recheck recheck) {
        return today.isAfter(recheck.by());
    }

    private String sentence(Recheck recheck, List<Recheck> all) {
        var sentences = words.words();
        var what = words.name(recheck.indicator());
        var found = words.wording().day(recheck.found());
        return switch (recheck.answer()) {
            case CONFIRMED -> sentences.confirmed(what, found, words.wording().day(recheck.answeredOn()));
            case CLEARED -> sentences.cleared(what, found, words.wording().day(recheck.answeredOn()));
            case OPEN, AGAIN -> {
                var by = words.wording().day(recheck.by());
                if (isLate(recheck)) {
                    yield sentences.late(what, found);
                }
                yield isOneOfSeveral(recheck, all) ? sentences.still(what, found, by) : sentences.open(what, found, by);
            }
        };
    }

    private static boolean isOneOfSeveral(Recheck open, List<Recheck> all) {
        return all.stream()
                .anyMatch(
                        each -> each.answer() == Answer.AGAIN && each.disease().equals(open.disease()));
    }
}
