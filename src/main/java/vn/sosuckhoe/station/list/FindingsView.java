package vn.sosuckhoe.station.list;

import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.view.care.Timing;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.roll.desk.Findings.Finding;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.list.FoundPages.Some;
import vn.sosuckhoe.station.list.ListView.Paging;

import java.util.List;

/**
 * What was abnormal for the first time: what waits, and what was answered lately.
 *
 * @param alerts what of the address was no page
 */
public record FindingsView(
        String place, List<String> alerts, List<Row> open, Paging turn, List<Row> answered, Paging turnAnswered) {

    /**
     * @param value "Huyết áp", with the disease it may be a first sign of
     * @param when by when to come again, or when it was answered
     */
    public record Row(
            String href, String name, String lives, String value, String sign, Chip chip, String state, String when) {}

    static FindingsView of(FoundPages asked, Some open, Some answered, Called called, AtDesk desk) {
        var words = called.wording().of(Desk.class);
        return new FindingsView(
                words.place(desk.communeName(), desk.staff().facility()),
                asked.isRight() ? List.of() : List.of(words.pageFault()),
                rows(open, called, desk),
                Pagings.of(
                        open.page(),
                        open.all(),
                        page -> new FoundPages(page, answered.page()).address(desk.commune()),
                        words),
                rows(answered, called, desk),
                Pagings.of(
                        answered.page(),
                        answered.all(),
                        page -> new FoundPages(open.page(), page).address(desk.commune()),
                        words));
    }

    private static List<Row> rows(Some some, Called called, AtDesk desk) {
        return some.findings().stream().map(each -> row(each, called, desk)).toList();
    }

    private static Row row(Finding finding, Called called, AtDesk desk) {
        var wording = called.wording();
        var words = wording.of(Desk.class);
        var waits = finding.answer() == Answer.OPEN;
        return new Row(
                "/tram/nguoi/" + finding.person().book(),
                finding.person().name(),
                finding.person().hamlet().isEmpty()
                        ? words.noHamlet()
                        : finding.person().hamlet(),
                called.name(finding.indicator()),
                words.foundOn(wording.day(finding.found())) + ", " + words.mayBe(called.name(finding.disease())),
                waits
                        ? Chip.of(Timing.of(finding.by(), finding.by().plusDays(1), desk.today()), wording)
                        : chip(
                                finding.answer(),
                                wording.term("answer", finding.answer().name(), null)),
                waits ? wording.term("answer", finding.answer().name(), null) : "",
                waits || finding.answeredOn() == null
                        ? words.by(wording.day(finding.by()))
                        : words.answeredOn(wording.day(finding.answeredOn())));
    }

    private static Chip chip(Answer answer, String word) {
        return switch (answer) {
            case AGAIN -> new Chip(word, "repeat", "passed");
            case CONFIRMED -> new Chip(word, "heart", "today");
            case CLEARED -> new Chip(word, "tick", "done");
            case OPEN -> new Chip(word, "bell", "today");
        };
    }
}
