package vn.sosuckhoe.reminder.discretion;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.village.Villager;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class OwnTest {

    @Inject
    Own own;

    @Inject
    Pool pool;

    @BeforeEach
    void nobody_yet() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void what_guardians_are_not_to_know_goes_to_no_telephone_or_browser_of_theirs_nor_to_a_shared_one()
            throws Exception {
        Villager.settle(List.of(
                Villager.of(1, "Pác Mỉ", "h1", "0500111111"),
                Villager.of(2, "Pác Mỉ", "h2", "0500222222"),
                Villager.of(3, "Pác Mỉ", "h2", "0500222222"),
                Villager.of(4, "Pác Mỉ", "h4", "0500444444")));
        pool.query("update roll set phone_of = 'guardian' where citizen = '%s'".formatted(Villager.book(4)))
                .executeAndAwait();
        pool.query("insert into roll_number select citizen, generation, commune, phone from roll")
                .executeAndAwait();
        pool.query("""
                insert into book_key (citizen, generation, holder, relation, cover)
                select citizen, generation, case when citizen = '%1$s' then '024156000001' else '024156000002' end,
                       case when citizen = '%1$s' then 'OWNER' else 'GUARDIAN' end, ''
                from roll where citizen in ('%1$s', '%2$s')
                """.formatted(Villager.book(1), Villager.book(4))).executeAndAwait();
        pool.query("""
                insert into push_subscription (holder, endpoint, p256dh, auth)
                values ('024156000001', 'https://push/1', '', ''), ('024156000002', 'https://push/2', '', '')
                """).executeAndAwait();
        var all = List.of(Villager.book(1), Villager.book(2), Villager.book(3), Villager.book(4));

        var open = known(WorkList.ELDERLY, all);
        assertThat(open.devices(Villager.book(4))).hasSize(1);
        assertThat(open.isOwn(Villager.book(2), "own")).isTrue();
        assertThat(open.phone("0500444444", "guardian")).isEqualTo("0500444444");

        var pregnant = known(WorkList.PREGNANT, all);
        assertThat(pregnant.devices(Villager.book(1))).hasSize(1);
        assertThat(pregnant.devices(Villager.book(4))).isEmpty();
        assertThat(pregnant.phone("0500444444", "guardian")).isNull();
        assertThat(pregnant.phone("0500111111", "own")).isEqualTo("0500111111");

        // the other one of that number is on no list, and reads it all the same
        var secret = known(WorkList.MENTAL, List.of(Villager.book(1), Villager.book(2)));
        assertThat(secret.isOwn(Villager.book(1), "own")).isTrue();
        assertThat(secret.isOwn(Villager.book(2), "own")).isFalse();
    }

    private Own.Known known(WorkList list, List<UUID> people) {
        return own.of(pool, list, people, LocalDate.of(2026, 11, 22)).await().indefinitely();
    }
}
