package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Following;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList;
import vn.sosuckhoe.reminder.campaign.turnout.Turnout;
import vn.sosuckhoe.reminder.delivery.Outbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a campaign goes.
 *
 * @param bars what is under way, each with its numbers
 * @param funnel from invited to came, each with its share of the invited
 * @param failed people whom no message reached, {@code null} for none
 * @param hamlets to print the papers of one
 * @param still whether the page stays as it is
 */
public record ProgressView(
        String path,
        String title,
        Chip state,
        String when,
        List<Bar> bars,
        List<Stage> funnel,
        List<Stage> answers,
        String slips,
        String failed,
        List<GuestsView.Choice> hamlets,
        List<String> slots,
        boolean canStop,
        boolean canResume,
        boolean canGiveUp,
        boolean moving,
        boolean still) {

    private static final Set<Outbox.State> WAITING =
            EnumSet.of(Outbox.State.READY, Outbox.State.HELD, Outbox.State.CLAIMED);

    /** @param text the same in words and numbers */
    public record Bar(String id, String label, long value, long all, String text) {}

    /** @param share in percent of all invited */
    public record Stage(String label, int people, String share, String icon) {}

    public boolean isMoving() {
        return moving;
    }

    static ProgressView of(
            Door.Visit visit,
            Turnout turnout,
            Map<Outbox.State, Long> messages,
            List<GuestList.Hamlet> hamlets,
            boolean still) {
        var campaign = visit.campaign();
        var wording = visit.desk().asked().wording();
        var shared = wording.of(Campaigning.class);
        var words = wording.of(Following.class);
        var state = campaign.state();
        var waiting = WAITING.stream()
                .mapToLong(each -> messages.getOrDefault(each, 0L))
                .sum();
        var all = messages.values().stream().mapToLong(Long::longValue).sum();
        return new ProgressView(
                visit.path(),
                campaign.draft().title(),
                Chip.of(state, shared),
                shared.sendAt(wording.time(campaign.sendAt()), wording.day(campaign.sendAt())),
                bars(turnout, all - waiting, all, words),
                funnel(turnout, words),
                List.of(
                        stage(words.confirmed(), turnout.confirmed(), turnout, "tick"),
                        stage(words.otherSlot(), turnout.otherSlot(), turnout, "calendar"),
                        stage(words.cannot(), turnout.cannot(), turnout, "stop")),
                words.slips(Integer.toString(turnout.slips())),
                turnout.failed() == 0 ? null : words.failed(Integer.toString(turnout.failed())),
                GuestsView.hamlets(hamlets, null, shared),
                campaign.draft().slots().stream()
                        .map(slot -> Slots.line(slot, wording))
                        .toList(),
                state.isAtWork(),
                state == State.STOPPED,
                state != State.CLOSED,
                state == State.READY || state == State.INVITING || state == State.SENT && waiting > 0,
                still);
    }

    private static List<Bar> bars(Turnout turnout, long gone, long messages, Following words) {
        return List.of(
                bar("told", words.barTold(), turnout.told(), turnout.invited(), words),
                bar("gone", words.barGone(), gone, messages, words));
    }

    private static Bar bar(String id, String label, long value, long all, Following words) {
        return new Bar(id, label, value, Math.max(1, all), words.of(Long.toString(value), Long.toString(all)));
    }

    private static List<Stage> funnel(Turnout turnout, Following words) {
        return List.of(
                stage(words.invited(), turnout.invited(), turnout, "family"),
                stage(words.messageSent(), turnout.sent(), turnout, "out"),
                stage(words.delivered(), turnout.delivered(), turnout, "phone"),
                stage(words.opened(), turnout.opened(), turnout, "eye"),
                stage(words.answered(), turnout.answered(), turnout, "note"),
                stage(words.came(), turnout.came(), turnout, "home"),
                stage(words.resultSent(), turnout.result(), turnout, "chart"));
    }

    private static Stage stage(String label, int people, Turnout turnout, String icon) {
        return new Stage(
                label,
                people,
                turnout.invited() == 0 ? "" : Math.round(100.0 * people / turnout.invited()) + " %",
                icon);
    }
}
