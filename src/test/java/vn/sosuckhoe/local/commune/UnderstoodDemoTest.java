package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.record.Reading;
import vn.sosuckhoe.record.Reading.Understood;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.Remark.Weight;
import vn.sosuckhoe.record.qd831.Qd831Reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Logger;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo tells is what the intake reads. */
class UnderstoodDemoTest {

    private static final Qd831Reader READER = new Qd831Reader();

    @Test
    void every_message_of_the_demo_is_understood() {
        assertThat(Told.messages())
                .allSatisfy(message -> assertThat(read(message)).isInstanceOf(Understood.class));
    }

    @Test
    void only_the_days_that_do_not_exist_are_parked() {
        var parked = Told.messages().stream()
                .filter(message -> remarks(message).stream().anyMatch(r -> r.weight() == Weight.PARKED))
                .toList();
        assertThat(parked).hasSizeBetween(2, 40).allSatisfy(message -> {
            assertThat(new String(message.xml(), StandardCharsets.UTF_8)).contains("<NGAYTIEM>31/02/");
            assertThat(remarks(message).stream().filter(r -> r.weight() == Weight.PARKED))
                    .hasSize(1)
                    .allSatisfy(remark -> assertThat(remark.path()).contains("/TIEMCHUNG/THONGTINMUITIEM["));
        });
    }

    @Test
    void no_element_is_unknown_to_the_reader() {
        var byReason = new TreeMap<String, Integer>();
        Told.messages().stream()
                .flatMap(message -> remarks(message).stream())
                .forEach(r -> byReason.merge(r.weight() + " " + r.reason(), 1, Integer::sum));
        Logger.getLogger(UnderstoodDemoTest.class.getName()).info(() -> "remarks on the demo: " + byReason);

        assertThat(byReason.keySet()).noneMatch(reason -> reason.startsWith("UNKNOWN"));
    }

    @Test
    void people_for_load_tests_are_read_without_a_parked_entry() {
        var people = SyntheticCommunes.people(Told.SEED, 400, Told.TODAY).toList();

        assertThat(people).allSatisfy(message -> assertThat(read(message))
                .isInstanceOfSatisfying(Understood.class, understood -> {
                    assertThat(understood.remarks()).noneMatch(r -> r.weight() == Weight.PARKED);
                    assertThat(understood.drafts()).hasSizeGreaterThanOrEqualTo(20);
                }));
    }

    private static List<Remark> remarks(DemoMessage message) {
        return ((Understood) read(message)).remarks();
    }

    private static Reading read(DemoMessage message) {
        return READER.read(message.xml(), Told.TODAY);
    }
}
