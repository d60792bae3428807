package vn.sosuckhoe.reminder.campaign.reckoning;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.message.Ways;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.discretion.Own;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.roll.desk.Listed;
import vn.sosuckhoe.roll.desk.Lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What a campaign would come to: looks up everybody whom it would invite and how they are reached; puts nothing anywhere. */
@ApplicationScoped
public class Reckoning {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Pool pool;
    private final Lists lists;
    private final Choices choices;
    private final Own own;
    private final Ways ways;

    Reckoning(Pool pool, Lists lists, Choices choices, Own own, Ways ways) {
        this.pool = pool;
        this.lists = lists;
        this.choices = choices;
        this.own = own;
        this.ways = ways;
    }

    public Uni<Reckoned> of(Draft draft, Instant now) {
        var today = LocalDate.ofInstant(now, VIETNAM);
        return everybody(draft, today, null, new ArrayList<>()).chain(people -> {
            var books = people.stream().map(Listed::book).toList();
            return choices.of(pool, books).chain(chosen -> own.of(
                            pool, draft.selection().list(), books, today)
                    // of a whole commune that is no work for a thread on which others wait
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(known -> Reckoned.of(
                            draft,
                            people,
                            people.stream()
                                    .map(each -> new Invitee(
                                            each.book(),
                                            each.name(),
                                            known.phone(
                                                    each.reach().phone(),
                                                    each.reach().phoneOf()),
                                            known.isOwn(
                                                    each.book(), each.reach().phoneOf()),
                                            each.reach().email(),
                                            known.devices(each.book()),
                                            chosen.get(each.book()),
                                            null))
                                    .toList(),
                            ways,
                            now)));
        });
    }

    private Uni<List<Listed>> everybody(Draft draft, LocalDate today, UUID after, List<Listed> found) {
        return lists.ids(draft.selection(), today, after, Lists.MOST).chain(people -> {
            found.addAll(people);
            return people.size() < Lists.MOST
                    ? Uni.createFrom().item(found)
                    : everybody(draft, today, people.get(people.size() - 1).book(), found);
        });
    }
}
