package vn.sosuckhoe;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.access.RealmKeys;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables on the citizen's path can be distributed by citizen later only if every unique key begins with the citizen, or
 * with the one who reads: a key without it would have to be checked on every machine.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class SchemaTest {

    private static final Set<String> FIRST = Set.of("citizen", "holder", "reader");

    /** The only unique keys that begin with something else, and why they may. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("citizen_pkey", "the id is the citizen"),
            Map.entry("identifier_pkey", "asked before the citizen is known: which citizen has this number"),
            Map.entry("message_pkey", "belongs to the sender, before it is anybody's"),
            Map.entry("refused_message_pkey", "belongs to the sender, and is nobody's"),
            Map.entry("remark_pkey", "belongs to the sender's message"),
            Map.entry("facility_pkey", "one row a facility, the same on every machine"),
            Map.entry("generation_pkey", "a handful of rows, the same on every machine"),
            Map.entry("generation_one_live", "a handful of rows, the same on every machine"),
            Map.entry("generation_one_building", "a handful of rows, the same on every machine"),
            Map.entry("comprehension_pkey", "counts of nobody in particular"),
            Map.entry("staff_listing_pkey", "a list of many, belongs to the facility that asked"),
            Map.entry("campaign_pkey", "belongs to a facility"),
            Map.entry("campaign_slot_pkey", "belongs to a facility's campaign"),
            Map.entry("outgoing_pkey", "a queue, claimed by lane; about one person or several"),
            Map.entry("outgoing_once", "a queue, claimed by lane; the lane follows from the key"),
            Map.entry("attempt_pkey", "belongs to a message of the queue"),
            Map.entry("receipt_pkey", "comes from a gateway, which knows messages only"),
            Map.entry("sent_code_pkey", "asked by a code, and nobody's"),
            Map.entry("outgoing_past_pkey", "counts of a facility's campaign"),
            Map.entry("told_figures_pkey", "figures of a province, told once a day"),
            Map.entry("gateway_pkey", "a handful of rows, the same on every machine"),
            Map.entry("ended_session_pkey", "sign-ins, the same on every machine, kept for hours"),
            Map.entry("flyway_schema_history_pk", "belongs to the migrations"));

    @Test
    void every_unique_key_begins_with_the_citizen_or_the_one_who_reads() throws SQLException {
        var others = new TreeSet<String>();
        firstColumns().forEach((index, column) -> {
            if (!FIRST.contains(column)) {
                others.add(index);
            }
        });

        assertThat(others).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        assertThat(read("""
                select c.relname, c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
                """)).isEmpty();
    }

    private static Map<String, String> firstColumns() throws SQLException {
        return read("""
                select x.relname, coalesce(a.attname, 'an expression')
                from pg_index i
                join pg_class x on x.oid = i.indexrelid
                left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attnum > 0
                where i.indisunique and x.relnamespace = 'public'::regnamespace
                """);
    }

    private static Map<String, String> read(String sql) throws SQLException {
        try (var connection = EmbeddedDatabase.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new TreeMap<String, String>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        }
    }
}
