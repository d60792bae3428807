package vn.sosuckhoe.reminder.campaign.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.campaign.Office;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.delivery.DeadLetter;
import vn.sosuckhoe.reminder.delivery.DeadLetters;
import vn.sosuckhoe.reminder.delivery.Lanes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages that did not get out, of the campaigns that staff may see, and sending them again. */
@ApplicationScoped
public class Undelivered {

    /** Shown at once. */
    public static final int MOST = 200;

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
            select i.campaign, i.citizen
            from invitation i
            left join roll r on r.citizen = i.citizen and r.commune = i.commune
                            and r.generation = (select id from generation where state = 'live')
            where i.campaign = any ($1) and i.citizen = any ($2)
              and (i.came_on is not null or i.ended_at is not null or r.citizen is null)
            """;

    private final Pool pool;
    private final DeadLetters letters;
    private final Choices choices;

    Undelivered(Pool pool, DeadLetters letters, Choices choices) {
        this.pool = pool;
        this.letters = letters;
        this.choices = choices;
    }

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
                                .map(each -> Returned.of(each, campaigns.get(each.campaign()), done, chosen, now))
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

    private Uni<Map<UUID, Returned.Of>> campaigns(Office office, UUID[] ids) {
        return pool.preparedQuery(CAMPAIGNS)
                .execute(Tuple.of(ids, office.facility(), communes(office)))
                .map(rows -> {
                    var found = new HashMap<UUID, Returned.Of>();
                    rows.forEach(
                            row -> found.put(row.getUUID(0), new Returned.Of(row.getString(1), row.getBoolean(2))));
                    return found;
                });
    }

    private static String[] communes(Office office) {
        return office.communes().toArray(String[]::new);
    }

    private Uni<Set<Returned.Invited>> doneWith(UUID[] campaigns, Set<UUID> people) {
        return pool.preparedQuery(DONE_WITH)
                .execute(Tuple.of(campaigns, people.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Returned.Invited(row.getUUID(0), row.getUUID(1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
