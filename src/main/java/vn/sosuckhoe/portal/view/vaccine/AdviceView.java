package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.visit.VisitRules;

import java.util.List;

/** What to do before a dose and after it; the numbers are data, the source stands below. */
public record AdviceView(List<String> before, String beforeSource, List<String> after, String afterSource) {

    static AdviceView in(Wording wording) {
        var words = wording.of(Vaccines.class);
        return new AdviceView(
                List.of(
                        words.before1(),
                        words.before2(number(wording, "fever-from"), number(wording, "cold-until")),
                        words.before3(),
                        words.before4(number(wording, "immunoglobulin-months"), number(wording, "corticoid-days")),
                        words.before5(number(wording, "weight-below"))),
                words.tellSource(VisitRules.value("fever-from").source()),
                List.of(
                        words.after1(number(wording, "stay-minutes")),
                        words.after2(number(wording, "watch-hours")),
                        words.after3()),
                words.timesSource(VisitRules.value("stay-minutes").source()));
    }

    private static String number(Wording wording, String rule) {
        return wording.number(VisitRules.value(rule).number());
    }
}
