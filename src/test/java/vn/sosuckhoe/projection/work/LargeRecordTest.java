package vn.sosuckhoe.projection.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.RecordReader;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.record;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LargeRecordTest {

    // the same lane, so that they are read together
    private static final UUID LARGE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000101");

    @Inject
    RecordReader reader;

    @Inject
    Pool pool;

    private RecordFeed feed;
    private Worker worker;

    @BeforeEach
    void two_people_of_one_lane() throws Exception {
        EmbeddedDatabase.empty();
        feed = new RecordFeed();
        feed.people(List.of(LARGE, OTHER));
        worker = new Worker(pool, new Press(reader, Replica::projection), 50, (entries, books) -> {});
        say(LARGE, "LÒ VĂN PÁO");
        say(OTHER, "LÒ THỊ MẨY");
    }

    @AfterEach
    void close() throws Exception {
        feed.close();
        EmbeddedDatabase.empty();
    }

    @Test
    void a_record_that_is_too_large_is_parked_unread_and_the_others_go_on() throws Exception {
        // readable, so that nothing but its size is in its way
        grow(17 << 20);

        for (var attempt = 0; attempt < 5; attempt++) {
            worker.round();
            feed.run("update citizen set retry_at = '-infinity'");
        }

        assertThat(text("select parked from citizen where id = '" + LARGE + "'"))
                .startsWith("RecordTooLarge at ");
        assertThat(text("select string_agg(citizen::text, ' ') from book")).isEqualTo(OTHER.toString());
    }

    @Test
    void a_large_record_within_the_bound_has_its_book() throws Exception {
        grow(15 << 20);

        assertThat(worker.round()).isEqualTo(2);

        assertThat(text("select count(*)::text from book")).isEqualTo("2");
    }

    private void grow(int bytes) throws Exception {
        feed.run("update entry set content = content || repeat(' ', " + bytes + ") where citizen = ?", LARGE);
    }

    private void say(UUID citizen, String name) throws Exception {
        var told = record().person(STATION, "2024-01-01", name, person -> person.born("2015"))
                .build();
        feed.say(
                told.entries().stream().map(entry -> new Saying(citizen, entry)).toList());
    }

    private String text(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getString(0);
    }
}
