package vn.sosuckhoe.projection.work;

import io.vertx.mutiny.sqlclient.SqlClient;
import org.jboss.logging.Logger;
import vn.sosuckhoe.book.binding.BoundBook;
import vn.sosuckhoe.projection.Projected;
import vn.sosuckhoe.projection.work.Queue.Failure;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.roll.Listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;
import static vn.sosuckhoe.projection.work.Transactions.await;

/** Makes books out of records, many at a time; one record that cannot be read or projected never spoils the others. */
public final class Press {

    private static final Logger LOG = Logger.getLogger(Press.class);

    private final RecordReader reader;
    private final Function<PersonRecord, Optional<Projected>> projection;

    public Press(RecordReader reader, Function<PersonRecord, Optional<Projected>> projection) {
        this.reader = reader;
        this.projection = projection;
    }

    /**
     * @param listings what stands in the roll, of every book
     * @param empty citizens who have no book (any more)
     * @param entries how many entries were read for it
     */
    public record Sheet(
            List<BoundBook> books, Map<UUID, Listing> listings, List<UUID> empty, List<Failure> failures, int entries) {

        public List<UUID> failed() {
            return failures.stream().map(Failure::citizen).toList();
        }

        /** Of these people. */
        public Map<UUID, Listing> listings(Set<UUID> citizens) {
            return listings.entrySet().stream()
                    .filter(each -> citizens.contains(each.getKey()))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        int citizens() {
            return books.size() + empty.size() + failures.size();
        }

        /** What is done with, out of what was asked for. */
        Map<UUID, Long> done(Map<UUID, Long> revisions) {
            var done = new HashMap<>(revisions);
            failures.forEach(failure -> done.remove(failure.citizen()));
            return done;
        }
    }

    public Sheet print(SqlClient connection, Map<UUID, Long> revisions) {
        var sheet = new Sheet(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), 0);
        var records = records(connection, revisions, sheet.failures);
        var entries = 0;
        for (var record : records.entrySet()) {
            var citizen = record.getKey();
            var revision = revisions.get(citizen);
            entries += record.getValue().entries().size();
            try {
                projection
                        .apply(record.getValue())
                        .ifPresentOrElse(
                                made -> {
                                    sheet.books.add(bound(citizen, revision, made));
                                    sheet.listings.put(citizen, made.listing());
                                },
                                () -> sheet.empty.add(citizen));
            } catch (Throwable e) {
                mustBeOfTheRecord(e);
                sheet.failures.add(failure(citizen, revision, e));
            }
        }
        return new Sheet(sheet.books, sheet.listings, sheet.empty, sheet.failures, entries);
    }

    private static BoundBook bound(UUID citizen, long revision, Projected made) {
        return BoundBook.of(citizen, revision, made.book(), made.cover(), made.holders(), made.turnsOn())
                .forGuardians(made.forGuardians(), made.guardiansFrom())
                .livingIn(made.listing().home().commune());
    }

    /** One text in the record that nobody can read fails the whole reading; then each is read alone. */
    private Map<UUID, PersonRecord> records(SqlClient connection, Map<UUID, Long> revisions, List<Failure> failures) {
        try {
            return await(reader.read(connection, revisions.keySet()));
        } catch (Throwable together) {
            mustBeOfTheRecord(together);
            // a connection that is gone is nobody's poison: then the whole batch goes back
            await(connection.query("select 1").execute());
            var records = new HashMap<UUID, PersonRecord>();
            revisions.forEach((citizen, revision) -> {
                try {
                    records.putAll(await(reader.read(connection, List.of(citizen))));
                } catch (Throwable alone) {
                    mustBeOfTheRecord(alone);
                    failures.add(failure(citizen, revision, alone));
                }
            });
            return records;
        }
    }

    /** A record may be too deep for the stack; that the machine itself is in trouble is no record's fault. */
    private static void mustBeOfTheRecord(Throwable thrown) {
        if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
            throw trouble;
        }
    }

    private static Failure failure(UUID citizen, long revision, Throwable e) {
        var where = e.getStackTrace().length == 0
                ? "nowhere"
                : e.getStackTrace()[0].getFileName() + ":" + e.getStackTrace()[0].getLineNumber();
        var reason = e.getClass().getSimpleName() + " at " + where;
        LOG.warnf("record of citizen %s at revision %d was not projected: %s", citizen, revision, reason);
        return new Failure(citizen, revision, reason);
    }
}
