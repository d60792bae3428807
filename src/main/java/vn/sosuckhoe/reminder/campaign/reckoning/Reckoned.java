package vn.sosuckhoe.reminder.campaign.reckoning;

import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.message.Ways;
import vn.sosuckhoe.reminder.campaign.message.Writing;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.reminder.plan.Call;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.reminder.plan.Letter;
import vn.sosuckhoe.reminder.plan.Plan;
import vn.sosuckhoe.reminder.plan.Taken;
import vn.sosuckhoe.reminder.plan.Wave;
import vn.sosuckhoe.reminder.text.SmsText;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.roll.desk.Listed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a campaign comes to, reckoned as it would be done: the same plan, the same words. A message is reckoned with its first
 * wave only.
 *
 * @param reached people whom at least one message is about; {@code byChannel} how many of them by which way
 * @param slips people who get paper only
 * @param smsParts of all SMS together
 * @param cost in đồng, {@code null} where no price is set
 * @param byHamlet people by the key of their hamlet
 */
public record Reckoned(
        int people,
        int reached,
        Map<Channel, Integer> byChannel,
        int slips,
        int sms,
        int smsParts,
        BigDecimal cost,
        Map<String, Integer> byHamlet,
        List<Listed> sample) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SOME_CODE = "4".repeat(8);

    static Reckoned of(Draft draft, List<Listed> people, List<Invitee> invitees, Ways ways, Instant now) {
        var secret = Discretion.isSecret(draft.selection().list());
        var call = new Call(new UUID(0, 0), Wave.FIRST, ways.open(), secret, Integer.MAX_VALUE);
        var plan = Plan.of(call, invitees, new Taken(), now);
        var byChannel = new EnumMap<Channel, Integer>(Channel.class);
        plan.letters()
                .forEach(letter ->
                        byChannel.merge(letter.channel(), letter.about().size(), Integer::sum));
        var sms = plan.letters().stream()
                .filter(letter -> letter.channel() == Channel.SMS)
                .toList();
        var parts = parts(draft, sms, secret, ways, LocalDate.ofInstant(now, VIETNAM));
        return new Reckoned(
                people.size(),
                people.size() - plan.slips().size(),
                byChannel,
                plan.slips().size(),
                sms.size(),
                parts,
                ways.smsPrice()
                        .map(price -> price.multiply(BigDecimal.valueOf(parts)))
                        .orElse(null),
                people.stream().collect(Collectors.groupingBy(Listed::hamletKey, Collectors.summingInt(each -> 1))),
                sample(people));
    }

    private static int parts(Draft draft, List<Letter> letters, boolean secret, Ways ways, LocalDate today) {
        var template = Templates.of(draft.template()).orElseThrow();
        var place = Optional.ofNullable(draft.place()).orElse(Writing.SOME_STATION);
        var writing = new Writing(
                new UUID(0, 0),
                "",
                Writing.SOME_STATION,
                template,
                place,
                ways.link().orElse(""),
                secret);
        var slot = Previews.slot(draft, today);
        return letters.stream()
                .map(letter -> new Letter(
                        letter.channel(),
                        letter.address(),
                        letter.language(),
                        letter.about(),
                        slot,
                        letter.notBefore(),
                        letter.expiresAt(),
                        letter.key()))
                .flatMap(letter -> writing.outgoing(letter, Wave.FIRST, SOME_CODE).stream())
                .mapToInt(message -> SmsText.of(message.body()).parts().size())
                .sum();
    }

    /** Five from all over the selection; always the same, so that a page read again shows the same. */
    private static List<Listed> sample(List<Listed> people) {
        var step = Math.max(1, people.size() / 5);
        var sample = new ArrayList<Listed>();
        for (var at = 0; at < people.size() && sample.size() < 5; at += step) {
            sample.add(people.get(at));
        }
        return List.copyOf(sample);
    }
}
