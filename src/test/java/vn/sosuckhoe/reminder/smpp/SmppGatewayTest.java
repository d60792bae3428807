package vn.sosuckhoe.reminder.smpp;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.local.gateway.Manners;
import vn.sosuckhoe.local.gateway.SmppServer;
import vn.sosuckhoe.local.gateway.Taken;
import vn.sosuckhoe.reminder.delivery.Parcel;
import vn.sosuckhoe.reminder.delivery.Parcel.Begun;
import vn.sosuckhoe.reminder.delivery.Receipt;
import vn.sosuckhoe.reminder.delivery.Receipts;
import vn.sosuckhoe.reminder.delivery.Verdict;
import vn.sosuckhoe.reminder.delivery.Verdict.Accepted;
import vn.sosuckhoe.reminder.delivery.Verdict.Ambiguous;
import vn.sosuckhoe.reminder.delivery.Verdict.Partly;
import vn.sosuckhoe.reminder.delivery.Verdict.Refused;
import vn.sosuckhoe.reminder.delivery.Verdict.Throttled;
import vn.sosuckhoe.reminder.delivery.Verdict.Unreachable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SmppGatewayTest {

    private static final String PLAIN = "Tram Y te xa moi Ong den kham suc khoe ngay 25/11/2026. Ma ABC23456";
    private static final String LONG =
            "Trạm Y tế xã Vạn Phúc mời Ông đến khám sức khỏe định kỳ tại nhà văn hóa thôn 3 lúc 7 giờ 30. ".repeat(2);

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusedReceipts = new AtomicInteger();
    private SmppServer server;
    private SmppGateway gateway;

    @AfterEach
    void close() {
        if (gateway != null) {
            gateway.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private void connected(Manners manners) throws IOException {
        connected(manners, SmppSettings.Long.UDH);
    }

    private void connected(Manners manners, SmppSettings.Long longTexts) throws IOException {
        server = new SmppServer(0, manners, taken::add);
        var usual = ReplicaProcess.settings(server.port(), 100);
        gateway = new SmppGateway(
                new SmppSettings(
                        usual.host(),
                        usual.port(),
                        usual.tls(),
                        usual.systemId(),
                        usual.password(),
                        usual.systemType(),
                        usual.sender(),
                        usual.sessions(),
                        usual.window(),
                        usual.rate(),
                        usual.country(),
                        longTexts,
                        usual.answerWithin(),
                        usual.enquireEvery(),
                        usual.completeWithin()),
                new Receipts(null) {
                    @Override
                    public Uni<Void> take(Receipt receipt) {
                        if (refusedReceipts.getAndDecrement() > 0) {
                            return Uni.createFrom().failure(new IllegalStateException("no database"));
                        }
                        receipts.add(receipt);
                        return Uni.createFrom().voidItem();
                    }
                });
        bound();
    }

    private void bound() {
        await().until(() -> !(submit("0500000000", "?") instanceof Unreachable));
        taken.clear();
        receipts.clear();
    }

    private static Manners manners(int perSecond, Duration receiptAfter, int dropEvery) {
        return new Manners(
                perSecond, Duration.ZERO, receiptAfter, Manners.good().undeliverable(), dropEvery);
    }

    private static Parcel parcel(String address, String body) {
        return new Parcel(UUID.randomUUID(), UUID.randomUUID(), address, "vi", null, body, "ABC23456");
    }

    private Verdict submit(String address, String body) {
        return submit(List.of(parcel(address, body))).get(0);
    }

    private List<Verdict> submit(List<Parcel> parcels) {
        return gateway.submit(parcels).await().atMost(Duration.ofSeconds(20));
    }

    @Test
    void a_message_arrives_with_the_id_of_its_try() throws IOException {
        connected(manners(0, null, 0));
        var parcel = parcel("0500345678", PLAIN);

        var verdict = submit(List.of(parcel)).get(0);

        assertThat(taken).singleElement().satisfies(message -> {
            assertThat(verdict).isEqualTo(new Accepted(message.id()));
            assertThat(message.attempt()).isEqualTo(parcel.attempt());
            assertThat(message.to()).isEqualTo("84500345678");
            assertThat(message.from()).isEqualTo("SoSucKhoe");
            assertThat(message.text()).isEqualTo(PLAIN);
        });
    }

    @ParameterizedTest
    @EnumSource(SmppSettings.Long.class)
    void a_long_text_with_diacritics_arrives_whole(SmppSettings.Long way) throws IOException {
        connected(manners(0, null, 0), way);
        var parcel = parcel("0500345678", LONG);

        assertThat(submit(List.of(parcel))).singleElement().isInstanceOf(Accepted.class);

        assertThat(taken.stream().map(Taken::text).collect(joining())).isEqualTo(LONG);
        assertThat(taken).allMatch(message -> message.attempt().equals(parcel.attempt()));
        assertThat(taken).hasSize(way == SmppSettings.Long.PAYLOAD ? 1 : 3);
        if (way == SmppSettings.Long.UDH) {
            assertThat(taken).extracting(Taken::part).containsExactly(1, 2, 3);
            assertThat(taken).extracting(Taken::parts).containsOnly(3);
        }
    }

    /** As the telephone shows it: of each reference the parts in their order, one that came twice once. */
    private static String together(Collection<Taken> parts) {
        return parts.stream()
                .collect(toMap(Taken::part, Taken::text, (one, again) -> again, TreeMap::new))
                .values()
                .stream()
                .collect(joining());
    }

    private static Parcel again(Parcel parcel, Partly partly, Instant since) {
        return new Parcel(
                parcel.outgoing(),
                UUID.randomUUID(),
                parcel.address(),
                parcel.language(),
                parcel.subject(),
                parcel.body(),
                parcel.code(),
                new Begun(partly.reference(), partly.parts(), partly.taken(), since));
    }

    private void refusing(int part, int times) throws IOException {
        var left = new AtomicInteger(times);
        connected(new Manners(
                0,
                Duration.ZERO,
                null,
                address -> false,
                0,
                taken -> taken.part() == part && taken.parts() > 1 && left.getAndDecrement() > 0));
    }

    @Test
    void of_a_long_text_whose_second_part_is_refused_once_no_part_arrives_twice() throws IOException {
        refusing(2, 1);
        var parcel = parcel("0500345678", LONG);

        var first = (Partly) submit(List.of(parcel)).get(0);
        assertThat(first.rest()).isEqualTo(new Refused("SMPP-08", false));
        assertThat(first.parts()).isEqualTo(3);
        assertThat(first.taken()).isEqualTo(1);
        assertThat(taken).extracting(Taken::part).containsExactly(1);

        assertThat(submit(List.of(again(parcel, first, Instant.now()))))
                .singleElement()
                .isInstanceOf(Accepted.class);
        assertThat(taken).extracting(Taken::part).containsExactly(1, 2, 3);
        assertThat(taken).extracting(Taken::reference).containsOnly(first.reference() & 0xff);
        assertThat(together(taken)).isEqualTo(LONG);
    }

    @Test
    void parts_taken_in_one_try_after_another_add_up() throws IOException {
        refusing(3, 2);
        var parcel = parcel("0500345678", LONG);

        var first = (Partly) submit(List.of(parcel)).get(0);
        assertThat(first.taken()).isEqualTo(2);
        var second =
                (Partly) submit(List.of(again(parcel, first, Instant.now()))).get(0);
        assertThat(second).isEqualTo(first);
        assertThat(submit(List.of(again(parcel, second, Instant.now()))))
                .singleElement()
                .isInstanceOf(Accepted.class);

        assertThat(taken).extracting(Taken::part).containsExactly(1, 2, 3);
    }

    @Test
    void a_long_text_that_nobody_waits_for_any_more_begins_anew_under_another_reference() throws IOException {
        refusing(2, 1);
        var parcel = parcel("0500345678", LONG);
        var first = (Partly) submit(List.of(parcel)).get(0);
        taken.clear();

        var anew = again(parcel, first, Instant.now().minus(Duration.ofMinutes(16)));
        assertThat(submit(List.of(anew))).singleElement().isInstanceOf(Accepted.class);

        assertThat(taken).extracting(Taken::part).containsExactly(1, 2, 3);
        assertThat(taken).extracting(Taken::reference).containsOnly(Cutting.reference(anew.attempt()) & 0xff);
    }

    @Test
    void parts_that_do_not_fit_what_was_begun_begin_anew() throws IOException {
        connected(manners(0, null, 0));
        var parcel = parcel("0500345678", LONG);

        submit(List.of(again(parcel, new Partly((short) 7, 2, 1, new Refused("x", false)), Instant.now())));

        assertThat(taken).extracting(Taken::part).containsExactly(1, 2, 3);
    }

    @Test
    void many_messages_are_under_way_at_a_time() throws IOException {
        connected(manners(0, null, 0));
        var parcels = IntStream.range(0, 2_000)
                .mapToObj(number -> parcel("0500%06d".formatted(number), PLAIN))
                .toList();

        assertThat(submit(parcels)).hasSize(2_000).allMatch(Accepted.class::isInstance);

        assertThat(taken).extracting(Taken::attempt).doesNotHaveDuplicates().hasSize(2_000);
    }

    @Test
    void a_receipt_names_the_message_as_its_answer_did() throws IOException {
        connected(manners(0, Duration.ofMillis(10), 0));

        var verdicts = submit(List.of(parcel("0500345678", PLAIN), parcel("0500345000", PLAIN)));

        // and perhaps the one of the first contact
        await().untilAsserted(() -> assertThat(receipts)
                .contains(
                        new Receipt("smpp", ((Accepted) verdicts.get(0)).gatewayId(), Receipt.State.DELIVERED, "000"),
                        new Receipt("smpp", ((Accepted) verdicts.get(1)).gatewayId(), Receipt.State.FAILED, "001")));
    }

    @Test
    void a_receipt_that_could_not_be_kept_comes_again() throws IOException {
        connected(manners(0, Duration.ofMillis(10), 0));
        // every session is tried in turn, and then again after a while
        refusedReceipts.set(3);

        submit("0500345678", PLAIN);

        await().until(() -> !receipts.isEmpty());
        assertThat(refusedReceipts.get()).isNegative();
    }

    @Test
    void too_fast_is_said_so() throws IOException {
        connected(manners(20, null, 0));
        var verdicts = submit(IntStream.range(0, 60)
                .mapToObj(number -> parcel("0500%06d".formatted(number), PLAIN))
                .toList());

        assertThat(verdicts).hasSize(60).contains(new Throttled("SMPP-58"));
        assertThat(taken.size()).isEqualTo((int)
                verdicts.stream().filter(Accepted.class::isInstance).count());
    }

    @Test
    void what_is_no_number_never_leaves_the_house() throws IOException {
        connected(manners(0, null, 0));

        assertThat(submit("an@example.vn", PLAIN)).isEqualTo(new Refused("NO_NUMBER", true));
        assertThat(taken).isEmpty();
    }

    @Test
    void what_was_taken_when_the_connection_broke_is_ambiguous_and_the_rest_never_left() throws IOException {
        connected(manners(0, null, 50));
        var parcels = IntStream.range(0, 600)
                .mapToObj(number -> parcel("0500%06d".formatted(number), PLAIN))
                .toList();

        var verdicts = submit(parcels);

        assertThat(verdicts)
                .hasSize(600)
                .hasAtLeastOneElementOfType(Ambiguous.class)
                .hasAtLeastOneElementOfType(Unreachable.class)
                .allMatch(verdict ->
                        verdict instanceof Accepted || verdict instanceof Ambiguous || verdict instanceof Unreachable);
        var attempts = taken.stream().map(Taken::attempt).toList();
        for (var i = 0; i < parcels.size(); i++) {
            if (verdicts.get(i) instanceof Unreachable) {
                assertThat(attempts).doesNotContain(parcels.get(i).attempt());
            } else if (verdicts.get(i) instanceof Accepted) {
                assertThat(attempts).contains(parcels.get(i).attempt());
            }
        }
        // and the sessions come back by themselves
        bound();
    }

    @Test
    void without_a_server_nothing_leaves_the_house() throws IOException {
        connected(manners(0, null, 0));
        server.close();
        await().until(() -> submit("0500345678", PLAIN) instanceof Unreachable);
    }

    @Test
    void settings_and_messages_keep_their_secrets() throws IOException {
        connected(manners(0, null, 0));
        assertThat(ReplicaProcess.settings(1, 1).toString()).doesNotContain("secret");
        assertThat(parcel("0500345678", PLAIN).toString()).doesNotContain("0500345678", PLAIN);
    }
}
