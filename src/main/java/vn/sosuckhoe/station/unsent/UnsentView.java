package vn.sosuckhoe.station.unsent;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Unsent;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.turnout.Returned;
import vn.sosuckhoe.reminder.campaign.turnout.Undelivered;
import vn.sosuckhoe.reminder.delivery.DeadLetter;
import vn.sosuckhoe.reminder.text.Moment;
import vn.sosuckhoe.station.AtDesk;
import vn.sosuckhoe.station.campaign.Door;

import java.util.List;

/**
 * Messages that did not get out; whom they are about is read with their campaign.
 *
 * @param done what became of sending one again, {@code undone} why nothing did; {@code null} where none was
 * @param more that there are more than are shown, {@code null} where there are not
 */
public record UnsentView(String place, String done, String undone, List<Row> rows, String more) {

    /**
     * @param href of the people of its campaign, {@code null} where it is of none
     * @param doubt that it may have arrived, {@code null} where that cannot be
     * @param action where it is sent again, {@code null} where it cannot be
     * @param label of that, for who does not see the row
     */
    public record Row(
            String href,
            String title,
            String people,
            String moment,
            String way,
            String made,
            String why,
            String tries,
            String doubt,
            String action,
            String label) {}

    static UnsentView of(List<Returned> returned, String told, AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Unsent.class);
        return new UnsentView(
                wording.of(Desk.class).place(desk.communeName(), desk.staff().facility()),
                "roi".equals(told) ? words.queued() : null,
                "khong".equals(told) ? words.notQueued() : null,
                returned.stream().map(each -> row(each, wording, words)).toList(),
                returned.size() < Undelivered.MOST ? null : words.shown(Integer.toString(Undelivered.MOST)));
    }

    private static Row row(Returned returned, Wording wording, Unsent words) {
        var letter = returned.letter();
        var title = returned.title() == null ? words.noCampaign() : returned.title();
        var people = words.people(Integer.toString(letter.about().size()));
        var day = wording.day(letter.createdAt());
        return new Row(
                letter.campaign() == null ? null : Door.path(letter.campaign()) + "/nguoi?loc=failed",
                title,
                people,
                moment(letter, words),
                way(letter, wording.of(Campaigning.class), words),
                words.made(day),
                letter.expired() ? words.expired() : words.refused(letter.failure() == null ? "-" : letter.failure()),
                words.tries(Integer.toString(letter.attempts())),
                letter.ambiguous() == 0 ? null : words.doubtful(Integer.toString(letter.ambiguous())),
                returned.again() == null ? null : "/tram/tin-hong/" + letter.id() + "/gui-lai",
                words.againOf(title, people, day));
    }

    private static String moment(DeadLetter letter, Unsent words) {
        return switch (Moment.of(letter.wave())) {
            case FIRST -> words.first();
            case BEFORE -> words.before();
            case AFTER -> words.after();
            case RESULT -> words.result();
        };
    }

    /** Of a telephone its end, so that staff who know the number recognise it. */
    private static String way(DeadLetter letter, Campaigning names, Unsent words) {
        var tail = ", " + words.tail(letter.addressEnd());
        return switch (letter.channel()) {
            case SMS -> names.sms() + tail;
            case EMAIL -> names.email();
            case PUSH -> names.push();
            case WEBHOOK -> names.webhook() + tail;
        };
    }
}
