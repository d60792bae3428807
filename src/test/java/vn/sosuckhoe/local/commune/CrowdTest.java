package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CrowdTest {

    private static final long SEED = 7;

    @Test
    void a_million_numbers_are_all_different() {
        var seen = new HashSet<Long>(2_000_000);
        LongStream.range(0, 1_000_000)
                .forEach(index -> seen.add(Long.parseLong(SyntheticCommunes.personalId(SEED, index))));
        assertThat(seen).hasSize(1_000_000);
    }

    @Test
    void whoever_knows_the_index_knows_whom_to_ask_for() {
        var told = SyntheticCommunes.people(SEED, 41, Told.TODAY)
                .map(message -> Told.parsed(message.xml()))
                .map(document -> Told.text(document.getDocumentElement(), "MADINHDANH"))
                .toList();
        assertThat(told)
                .isEqualTo(LongStream.range(0, 41)
                        .mapToObj(index -> SyntheticCommunes.personalId(SEED, index))
                        .toList());
    }

    @Test
    void a_person_has_twenty_entries_and_all_visits_have_ids_of_their_own() {
        var people = SyntheticCommunes.people(SEED, 400, Told.TODAY)
                .map(message -> Told.parsed(message.xml()))
                .toList();
        assertThat(people).allSatisfy(document -> assertThat(
                        Stream.of("THONGTINMUITIEM", "HOSOKHAMCHUABENH").flatMap(kind -> Told.all(document, kind)))
                .hasSize(20));
        assertThat(people.stream()
                        .flatMap(document -> Told.all(document, "MA_LK"))
                        .map(id -> id.getTextContent()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_number_of_the_crowd_is_one_of_the_demo() {
        var demo = Told.people()
                .flatMap(person ->
                        Stream.of("MADINHDANH", "MABHXH", "MATHE", "SOCMND").map(element -> Told.text(person, element)))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        var crowd = SyntheticCommunes.people(Told.SEED, 2_000, Told.TODAY)
                .map(message -> Told.only(Told.parsed(message.xml()), "THONGTINCHUNG"))
                .flatMap(person -> Stream.of("MADINHDANH", "MABHXH", "MATHE", "SOCMND")
                        .map(element -> Told.text(person, element)));
        assertThat(crowd).doesNotContainAnyElementsOf(demo);
    }

    @Test
    void more_people_than_numbers_are_refused() {
        assertThatThrownBy(() -> SyntheticCommunes.people(SEED, 1_000_001, Told.TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hundred_thousand_people_pass_by_without_any_of_them_being_kept() {
        var counted = new AtomicLong();
        var bytes = new AtomicLong();
        var early = new AtomicLong();
        var late = new AtomicLong();
        var started = ownTime();
        SyntheticCommunes.people(SEED, 100_000, Told.TODAY).forEach(message -> {
            bytes.addAndGet(message.xml().length);
            var n = counted.incrementAndGet();
            if (n == 10_000) {
                early.set(usedHeap());
            } else if (n == 100_000) {
                late.set(usedHeap());
            }
        });
        var seconds = (ownTime() - started) / 1e9;
        Logger.getLogger(CrowdTest.class.getName())
                .info(() -> Math.round(counted.get() / seconds) + " messages/s of " + bytes.get() / counted.get()
                        + " bytes on one core");

        assertThat(counted).hasValue(100_000);
        // all of them together would be more than two gigabytes
        assertThat(bytes.get()).isGreaterThan(1_500_000_000L);
        assertThat(late.get() - early.get()).isLessThan(16L * 1024 * 1024);
    }

    /** Nanoseconds that this thread had a core, however busy the machine. */
    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
