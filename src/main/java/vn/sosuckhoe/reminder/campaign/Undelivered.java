package vn.sosuckhoe.reminder.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.choice.Choice;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.delivery.DeadLetter;
import vn.sosuckhoe.reminder.delivery.DeadLetters;
import vn.sosuckhoe.reminder.delivery.Lanes;
import vn.sosuckhoe.reminder.text.Moment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Messages that did not get out, of the campaigns that staff may see, and which of them may be sent again: not after their
 * day, not to who came or was taken out meanwhile, not by a way that somebody has refused meanwhile, not in their night.
 */
@ApplicationScoped
public class Undelivered {

    /** Shown at once. */
    public static final int MOST = 200;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<Moment> NAME_A_DAY = EnumSet.of(Moment.FIRST, Moment.BEFORE);

    private static final String CAMPAIGNS = """
            select id, title, state in ('READY', 'INVITING', 'SENT') from campaign
            where id = any ($1) and facility = $2 and commune = any ($3)
            """;

    private static final String THEIRS = """
            select from outgoing o
            where o.lane between 0 and $4 - 1 and o.id = $1 and o.facility = $2
              and (o.campaign is null or exists (
                  select from campaign c where c.id = o.campaign and c.facility = $2 and c.commune = any ($3)))
            """;

    private static final String DONE_WITH = """
            select campaign, citizen from invitation
            where campaign = any ($1) and citizen = any ($2) and (came_on is not null or ended_at is not null)
            """;

    private final Pool pool;
    private final DeadLetters letters;
    private final Choices choices;

    Undelivered(Pool pool, DeadLetters letters, Choices choices) {
        this.pool = pool;
        this.letters = letters;
        this.choices = choices;
    }

    /**
     * @param title of its campaign, {@code null} where it is of none
     * @param again from when on it may be sent again, {@code null} where it may not
     */
    public record Returned(DeadLetter letter, String title, OffsetDateTime again) {}

    private record About(String title, boolean atWork) {}

    private record Guest(UUID campaign, UUID citizen) {}

    /** Newest first, at most {@value #MOST}. */
    public Uni<List<Returned>> of(Office office, Instant now) {
        return letters.of(pool, office.facility(), MOST).chain(found -> {
            var ids = found.stream()
                    .map(DeadLetter::campaign)
                    .filter(id -> id != null)
                    .distinct()
                    .toArray(UUID[]::new);
            return campaigns(office, ids).chain(campaigns -> {
                var theirs = found.stream()
                        .filter(each -> each.campaign() == null || campaigns.containsKey(each.campaign()))
                        .toList();
                var people =
                        theirs.stream().flatMap(each -> each.about().stream()).collect(Collectors.toSet());
                return doneWith(ids, people)
                        .chain(done -> choices.of(pool, people).map(chosen -> theirs.stream()
                                .map(each -> returned(each, campaigns.get(each.campaign()), done, chosen, now))
                                .toList()));
            });
        });
    }

    /** Empty where staff have no such message; {@code false} where it may not be sent again, or has been already. */
    public Uni<Optional<Boolean>> sendAgain(Office office, UUID message, Instant now) {
        return pool.preparedQuery(THEIRS)
                .execute(Tuple.of(message, office.facility(), communes(office), Lanes.COUNT))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Optional.<Boolean>empty())
                        : of(office, now)
                                .chain(all -> resend(all, office, message))
                                .map(Optional::of));
    }

    private Uni<Boolean> resend(List<Returned> all, Office office, UUID message) {
        return all.stream()
                .filter(each -> each.letter().id().equals(message) && each.again() != null)
                .findFirst()
                .map(each -> letters.resend(pool, office.facility(), message, each.again()))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static Returned returned(
            DeadLetter letter, About campaign, Set<Guest> done, Map<UUID, Choice> chosen, Instant now) {
        var title = campaign == null ? null : campaign.title();
        var moment = Moment.of(letter.wave());
        var quiet = letter.about().stream().map(chosen::get).map(Choice::quiet).reduce(Quiet.EVERYBODY, Quiet::with);
        var again = awake(quiet, now);
        var may = (campaign == null || campaign.atWork())
                && (!NAME_A_DAY.contains(moment) || letter.expiresAt().isAfter(again))
                && letter.about().stream().allMatch(each -> chosen.get(each).allows(letter.channel()))
                && (moment == Moment.RESULT
                        || letter.about().stream()
                                .noneMatch(each -> done.contains(new Guest(letter.campaign(), each))));
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

    private Uni<Map<UUID, About>> campaigns(Office office, UUID[] ids) {
        return pool.preparedQuery(CAMPAIGNS)
                .execute(Tuple.of(ids, office.facility(), communes(office)))
                .map(rows -> {
                    var found = new HashMap<UUID, About>();
                    rows.forEach(row -> found.put(row.getUUID(0), new About(row.getString(1), row.getBoolean(2))));
                    return found;
                });
    }

    private static String[] communes(Office office) {
        return office.communes().toArray(String[]::new);
    }

    private Uni<Set<Guest>> doneWith(UUID[] campaigns, Set<UUID> people) {
        return pool.preparedQuery(DONE_WITH)
                .execute(Tuple.of(campaigns, people.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Guest(row.getUUID(0), row.getUUID(1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
