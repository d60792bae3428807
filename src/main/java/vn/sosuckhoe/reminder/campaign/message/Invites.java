package vn.sosuckhoe.reminder.campaign.message;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.campaign.Selections;
import vn.sosuckhoe.reminder.delivery.Booked;
import vn.sosuckhoe.reminder.delivery.Booked.Address;
import vn.sosuckhoe.reminder.delivery.Outgoing;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.reminder.plan.Call;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.reminder.plan.Plan;
import vn.sosuckhoe.reminder.plan.Taken;
import vn.sosuckhoe.reminder.plan.Wave;
import vn.sosuckhoe.reminder.text.CodeText;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.roll.desk.WorkList;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The messages of a campaign to some of its people, planned and written, not yet put into the queue. Whoever asks puts them
 * there in the same transaction: only then is what was planned still true.
 */
@ApplicationScoped
public class Invites {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    // two who plan at once would give the same day of the same address away twice
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(1305)::text";

    private static final String CAMPAIGN = """
            select c.facility, c.template, c.selection, c.place, f.name
            from campaign c left join facility f on f.code = c.facility
            where c.id = $1
            """;

    private final Addressees addressees;
    private final Booked booked;
    private final Ways ways;
    private final SecureRandom random = new SecureRandom();

    Invites(Addressees addressees, Booked booked, Ways ways) {
        this.addressees = addressees;
        this.booked = booked;
        this.ways = ways;
    }

    /** @param slips people whom none of the messages is about */
    public record Written(List<Outgoing> messages, Set<UUID> slips) {}

    /**
     * What to put into the queue so that these people are told: one message an address and day, none in quiet hours, none
     * twice.
     *
     * @param people invited by that campaign; others are passed by, and so are those whose invitation has ended
     */
    public Uni<List<Outgoing>> messages(SqlClient tx, UUID campaign, Collection<UUID> people, Wave wave, Instant now) {
        return write(tx, campaign, people, wave, now).map(Written::messages);
    }

    /** The same, and who is not reached by any of them. */
    public Uni<Written> write(SqlClient tx, UUID campaign, Collection<UUID> people, Wave wave, Instant now) {
        var today = LocalDate.ofInstant(now, VIETNAM);
        return tx.query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> words(tx, campaign))
                .chain(words -> addressees
                        .of(tx, campaign, words.list(), people, today)
                        .chain(invitees -> taken(tx, words.writing().facility(), campaign, invitees, now)
                                .map(taken -> written(words.writing(), invitees, wave, taken, now))));
    }

    private record Words(WorkList list, Writing writing) {}

    private Uni<Words> words(SqlClient tx, UUID campaign) {
        return tx.preparedQuery(CAMPAIGN).execute(Tuple.of(campaign)).map(rows -> {
            var row = rows.iterator().next();
            var list = Selections.read(row.getString(2)).list();
            var writing = new Writing(
                    campaign,
                    row.getString(0),
                    Writing.station(row.getString(4)),
                    Templates.of(row.getString(1)).orElseThrow(),
                    row.getString(3),
                    ways.link().orElse(""),
                    Discretion.isSecret(list));
            return new Words(list, writing);
        });
    }

    private Uni<Taken> taken(SqlClient tx, String facility, UUID campaign, List<Invitee> people, Instant now) {
        var addresses = new LinkedHashSet<Address>();
        for (var person : people) {
            for (var channel : Channel.values()) {
                person.addresses(channel).forEach(address -> addresses.add(new Address(channel, address)));
            }
        }
        return booked.at(tx, addresses, campaign, now)
                .chain(messages -> booked.of(tx, facility, now).map(days -> {
                    var taken = new Taken();
                    messages.forEach(each -> taken.key(each.key())
                            .address(each.address().channel(), each.address().address(), each.day()));
                    days.forEach(taken::facility);
                    return taken;
                }));
    }

    private Written written(Writing writing, List<Invitee> people, Wave wave, Taken taken, Instant now) {
        var call = new Call(writing.campaign(), wave, ways.open(), writing.secret(), ways.dailyCap());
        var messages = new ArrayList<Outgoing>();
        for (var letter : Plan.of(call, people, taken, now).letters()) {
            writing.outgoing(letter, wave, CodeText.fresh(random)).ifPresent(messages::add);
        }
        var slips = new LinkedHashSet<UUID>();
        people.forEach(person -> slips.add(person.book()));
        messages.forEach(message -> slips.removeAll(Set.copyOf(message.about())));
        return new Written(List.copyOf(messages), slips);
    }
}
