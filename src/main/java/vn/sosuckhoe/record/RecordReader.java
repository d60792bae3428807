package vn.sosuckhoe.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import vn.sosuckhoe.record.identity.People;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The record as the projection reads it: many citizens in three round trips. */
@ApplicationScoped
public class RecordReader {

    /** Some thousand visits; a person's record is a few KiB. */
    private static final long LARGEST_BYTES = 16L << 20;

    private final Entries entries;
    private final People people;

    RecordReader(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /**
     * @param connection where the caller holds its claim on the citizens
     * @return one record for each citizen that exists; fails with {@link RecordTooLarge} before anything is loaded where
     *     one of them is
     */
    public Uni<Map<UUID, PersonRecord>> read(SqlClient connection, Collection<UUID> citizens) {
        return entries.exceed(connection, citizens, LARGEST_BYTES)
                .invoke(tooLarge -> {
                    if (tooLarge) {
                        throw new RecordTooLarge();
                    }
                })
                .chain(() -> people.registered(connection, citizens))
                .chain(registered -> entries.of(connection, citizens).map(told -> {
                    var records = new LinkedHashMap<UUID, PersonRecord>();
                    registered.forEach((citizen, person) -> records.put(
                            citizen,
                            new PersonRecord(
                                    told.getOrDefault(citizen, List.of()), person.identifiers(), person.mergedInto())));
                    return records;
                }));
    }
}
