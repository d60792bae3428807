package vn.sosuckhoe.reminder.delivery.result;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;

/**
 * What becomes of messages: after a try, after a receipt, after their time.
 *
 * <p>Rows are held in the order of lane and id before they are changed, as stopping a campaign does, so that nobody stands
 * in a deadlock. The rows that are held carry along what is to be written: in a join of two such lists the planner, which
 * expects a handful, compares hundreds with hundreds.
 */
public final class Results {

    // An answer that comes after its try was given up still tells more than none; its message is no longer this try's
    // business when another one has begun. A message of which parts were taken may be read.
    static final String SETTLE = """
            with held as (
                select a.*
                from unnest($1::smallint[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::text[],
                            $7::boolean[], $8::double precision[], $10::smallint[], $11::smallint[], $12::smallint[])
                    as a (lane, outgoing, number, outcome, reason, gateway_id, for_good, wait, parts, taken, reference)
                join outgoing o on o.lane = a.lane and o.id = a.outgoing
                order by o.lane, o.id
                for update of o
            ), ended as (
                update attempt t
                set ended_at = now(), outcome = a.outcome, reason = a.reason, gateway_id = a.gateway_id,
                    parts = a.parts, parts_taken = a.taken, parts_reference = a.reference
                from held a
                where t.lane = a.lane and t.outgoing = a.outgoing and t.number = a.number
                  and (t.outcome is null or t.outcome = 'AMBIGUOUS')
            ), tried as materialized (
                select a.*, case
                    when a.outcome = 'ACCEPTED' then 'ACCEPTED'
                    when a.for_good then 'DEAD'
                    when a.outcome in ('REFUSED', 'AMBIGUOUS') and 1 + (
                        select count(*) from attempt t
                        where t.lane = a.lane and t.outgoing = a.outgoing and t.number < a.number
                          and t.outcome in ('REFUSED', 'AMBIGUOUS')) >= $9 then 'DEAD'
                end as final
                from held a
            )
            update outgoing o
            set state = coalesce(a.final, o.next_state),
                accepted_at = case when a.final = 'ACCEPTED' then now() else o.accepted_at end,
                ambiguous = case when a.outcome = 'AMBIGUOUS' then o.ambiguous + 1
                                 when a.taken > 0 then greatest(o.ambiguous, 1) else o.ambiguous end,
                failure = a.reason,
                not_before = case when a.final is null
                    then greatest(o.not_before, now() + make_interval(secs => a.wait)) else o.not_before end
            from tried a
            where o.lane = a.lane and o.id = a.outgoing and o.attempts = a.number
              and (o.state = 'CLAIMED'
                   or a.outcome = 'ACCEPTED' and o.state in ('READY', 'HELD', 'CANCELLED', 'EXPIRED', 'DEAD'))
            returning o.lane, o.id, o.state
            """;

    static final String RECEIVED = """
            with told as (
                select told.*
                from unnest($1::smallint[], $2::uuid[], $3::integer[], $4::text[], $5::text[])
                    as told (lane, outgoing, number, state, reason)
                join outgoing o on o.lane = told.lane and o.id = told.outgoing
                order by o.lane, o.id
                for update of o
            )
            update outgoing o
            set state = case when told.state = 'DELIVERED' then 'DELIVERED' else 'DEAD' end,
                accepted_at = coalesce(o.accepted_at, now()),
                delivered_at = case when told.state = 'DELIVERED' then now() end,
                failure = case when told.state = 'DELIVERED' then null else told.reason end
            from told
            where o.lane = told.lane and o.id = told.outgoing
              and (told.state = 'DELIVERED' and o.state <> 'DELIVERED'
                   or told.state in ('FAILED', 'EXPIRED') and o.state = 'ACCEPTED' and o.attempts = told.number)
            returning o.lane, o.id, o.state
            """;

    static final String EXPIRE = """
            with late as (
                select lane, id from outgoing
                where state in ('READY', 'HELD') and expires_at <= now()
                order by lane, id
                limit $1
                for update skip locked
            )
            update outgoing o
            set state = 'EXPIRED', failure = coalesce(o.failure, 'EXPIRED')
            from late where o.lane = late.lane and o.id = late.id
            returning o.lane, o.id, o.state
            """;

    private Results() {}

    /** In the transaction of the answers; with what follows for the invitations. */
    public static Uni<List<Outcome>> settle(SqlClient transaction, List<Answer> answers, Pace pace) {
        var random = ThreadLocalRandom.current();
        return transaction
                .preparedQuery(SETTLE)
                .execute(Tuple.from(Arrays.asList(
                        each(answers, Short[]::new, answer -> (short) answer.lane()),
                        each(answers, UUID[]::new, Answer::outgoing),
                        each(answers, Integer[]::new, Answer::number),
                        each(answers, String[]::new, Answer::outcome),
                        each(answers, String[]::new, Answer::reason),
                        each(answers, String[]::new, Answer::gatewayId),
                        each(answers, Boolean[]::new, Answer::forGood),
                        each(
                                answers,
                                Double[]::new,
                                answer -> pace.until(answer.number(), random.nextDouble())
                                                .toMillis()
                                        / 1000.0),
                        pace.tries(),
                        each(answers, Short[]::new, Answer::parts),
                        each(answers, Short[]::new, Answer::taken),
                        each(answers, Short[]::new, Answer::reference))))
                .map(Results::outcomes)
                .call(outcomes -> Effects.follow(transaction, outcomes));
    }

    /** What receipts tell, one a message. */
    public static Uni<List<Outcome>> received(SqlClient transaction, List<Receipted> told) {
        return transaction
                .preparedQuery(RECEIVED)
                .execute(Tuple.from(Arrays.asList(
                        each(told, Short[]::new, one -> (short) one.lane()),
                        each(told, UUID[]::new, Receipted::outgoing),
                        each(told, Integer[]::new, Receipted::attempt),
                        each(told, String[]::new, one -> one.state().name()),
                        each(told, String[]::new, Receipted::reason))))
                .map(Results::outcomes)
                .call(outcomes -> Effects.follow(transaction, outcomes));
    }

    /** Messages whose time is over before they went out. */
    public static Uni<List<Outcome>> expire(SqlClient transaction, int most) {
        return transaction
                .preparedQuery(EXPIRE)
                .execute(Tuple.of(most))
                .map(Results::outcomes)
                .call(outcomes -> Effects.follow(transaction, outcomes));
    }

    private static List<Outcome> outcomes(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Outcome(row.getInteger(0), row.getUUID(1), row.getString(2)))
                .toList();
    }

    private static <T, V> V[] each(List<T> all, IntFunction<V[]> array, Function<T, V> value) {
        return all.stream().map(value).toArray(array);
    }
}
