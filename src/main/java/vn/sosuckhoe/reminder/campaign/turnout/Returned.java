package vn.sosuckhoe.reminder.campaign.turnout;

import vn.sosuckhoe.reminder.choice.Choice;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;
import vn.sosuckhoe.reminder.delivery.DeadLetter;
import vn.sosuckhoe.reminder.text.Moment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A message that did not get out, and whether it may be sent again: not after its day, not to who came, moved away or was
 * taken out meanwhile, not by a way that somebody has refused meanwhile, not in their night.
 *
 * @param title of its campaign, {@code null} where it is of none
 * @param again from when on it may be sent again, {@code null} where it may not
 */
public record Returned(DeadLetter letter, String title, OffsetDateTime again) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<Moment> NAME_A_DAY = EnumSet.of(Moment.FIRST, Moment.BEFORE);

    /** What is known of its campaign. */
    record Of(String title, boolean atWork) {}

    record Invited(UUID campaign, UUID citizen) {}

    /** @param campaign {@code null} where it is of none; {@code done} who is not to be written to any more */
    static Returned of(DeadLetter letter, Of campaign, Set<Invited> done, Map<UUID, Choice> chosen, Instant now) {
        var title = campaign == null ? null : campaign.title();
        var moment = Moment.of(letter.wave());
        var quiet = letter.about().stream().map(chosen::get).map(Choice::quiet).reduce(Quiet.EVERYBODY, Quiet::with);
        var again = awake(quiet, now);
        var may = (campaign == null || campaign.atWork())
                && (!NAME_A_DAY.contains(moment) || letter.expiresAt().isAfter(again))
                && letter.about().stream().allMatch(each -> chosen.get(each).allows(letter.channel()))
                && (moment == Moment.RESULT
                        || letter.about().stream()
                                .noneMatch(each -> done.contains(new Invited(letter.campaign(), each))));
        return new Returned(letter, title, may ? again : null);
    }

    /** Now, or the end of the night. */
    private static OffsetDateTime awake(Quiet quiet, Instant now) {
        var here = now.atZone(VIETNAM);
        if (!quiet.covers(here.toLocalTime())) {
            return here.toOffsetDateTime();
        }
        var day = here.toLocalTime().isBefore(quiet.to())
                ? here.toLocalDate()
                : here.toLocalDate().plusDays(1);
        return day.atTime(quiet.to()).atZone(VIETNAM).toOffsetDateTime();
    }
}
