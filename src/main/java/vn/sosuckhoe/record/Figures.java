package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** What the software of facilities sent, counted in the record itself. */
@ApplicationScoped
public class Figures {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String COUNTS = """
            select accepted.messages, accepted.with_remarks, accepted.parked, accepted.repeats, refused.messages as refused
            from (select count(*) as messages, count(*) filter (where remarks > 0) as with_remarks,
                         coalesce(sum(parked), 0)::bigint as parked, coalesce(sum(repeats), 0)::bigint as repeats
                  from message
                  where facility = $1 and received_at >= $2 and received_at < $3 and format <> 'tram') as accepted,
                 (select count(*) as messages
                  from refused_message where facility = $1 and received_at >= $2 and received_at < $3) as refused
            """;
    // the value class of an unknown element says how often it stood in the message
    private static final String UNKNOWN = """
            select regexp_replace(path, '\\[\\d+\\]', '', 'g') as element,
                   sum(coalesce(substring(value_class from '^[0-9]+')::bigint, 1))::bigint as times
            from remark
            where facility = $1 and received_at >= $2 and received_at < $3 and weight = 'UNKNOWN'
            group by element order by times desc, element limit 20
            """;

    private final Pool pool;

    Figures(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param from first day in Vietnam, included
     * @param to last day, included
     */
    public Uni<FacilityFigures> of(String facility, LocalDate from, LocalDate to) {
        var period = Tuple.of(facility, midnight(from), midnight(to.plusDays(1)));
        return pool.preparedQuery(COUNTS)
                .execute(period)
                .chain(counts -> pool.preparedQuery(UNKNOWN).execute(period).map(elements -> {
                    var unknown = new ArrayList<FacilityFigures.UnknownElement>();
                    elements.forEach(row -> unknown.add(
                            new FacilityFigures.UnknownElement(row.getString("element"), row.getLong("times"))));
                    return figures(facility, from, to, counts.iterator().next(), unknown);
                }));
    }

    private static FacilityFigures figures(
            String facility, LocalDate from, LocalDate to, Row row, List<FacilityFigures.UnknownElement> unknown) {
        return new FacilityFigures(
                facility,
                from,
                to,
                row.getLong("messages") + row.getLong("refused"),
                row.getLong("messages"),
                row.getLong("with_remarks"),
                row.getLong("refused"),
                row.getLong("repeats"),
                row.getLong("parked"),
                unknown);
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toOffsetDateTime();
    }
}
