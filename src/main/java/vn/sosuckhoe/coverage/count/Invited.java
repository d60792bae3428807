package vn.sosuckhoe.coverage.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * {@code invitation}, found by {@code campaign}: people who were invited in the last twelve months, each once, and what
 * became of any of their invitations: of a commune by its own campaigns, of a province by any. One that was taken back
 * before it left does not count.
 */
final class Invited {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String SQL = """
            select place, count(*) as "invited", count(*) filter (where delivered) as "delivered",
                   count(*) filter (where opened) as "opened", count(*) filter (where came) as "came"
            from (select $by as place, t.citizen, bool_or(t.delivered_at is not null) as delivered,
                         bool_or(t.opened_at is not null) as opened, bool_or(t.came_on is not null) as came
                  from roll r join invitation t on t.citizen = r.citizen
                  where $here $there $campaigns and t.invited_at >= $2 and (t.ended_at is null or t.sent_at is not null)
                  group by 1, 2) as person
            group by place
            """;

    // invitations are found by their campaign
    private static final String OF_COMMUNE = "and t.campaign in (select id from campaign where commune = $1)";

    private static final Map<String, Measure> COLUMNS = Map.of(
            "invited", Measures.INVITED,
            "delivered", Measures.DELIVERED,
            "opened", Measures.OPENED,
            "came", Measures.CAME);

    private Invited() {}

    static Uni<Void> count(SqlClient client, Scope scope, String code, LocalDate day, Counted counted) {
        var since = day.minusMonths(12).plusDays(1).atStartOfDay(VIETNAM).toOffsetDateTime();
        var sql = SQL.replace("$campaigns", scope == Scope.COMMUNE ? OF_COMMUNE : "");
        return client.preparedQuery(scope.in(sql))
                .execute(Tuple.of(code, since))
                .invoke(rows -> counted.add(rows, COLUMNS))
                .replaceWithVoid();
    }
}
