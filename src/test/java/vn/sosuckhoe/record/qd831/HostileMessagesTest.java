package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.record.Reading.Refused;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.Remark.Weight;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class HostileMessagesTest {

    private static final String SAMPLE = Sample.asIs().text();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused(HostileMessages.Case hostile) {
        var reading = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> new Qd831Reader().read(hostile.message(), Sample.TODAY));

        assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Remark::weight, Remark::path, Remark::reason)
                .containsExactly(tuple(Weight.REFUSED, hostile.path(), hostile.reason())));
    }

    static Stream<HostileMessages.Case> is_refused() {
        return HostileMessages.of(Sample.TODAY);
    }

    @Test
    void every_fault_is_told_at_once() {
        var message = HostileMessages.nobody(Sample.asIs())
                .set("SENDER_CODE", "")
                .set("HOTEN", "")
                .set("ACTION_TYPE", "9");

        assertThat(((Refused) message.read()).faults())
                .extracting(Remark::reason)
                .containsExactlyInAnyOrder("no-sender", "no-name", "action-unknown", "no-person");
    }

    @Test
    void a_message_cut_anywhere_is_refused_with_the_place() {
        var bytes = Sample.asIs().bytes();
        var end = SAMPLE.strip().getBytes(UTF_8).length;
        for (var length = 60; length < end; length += 97) {
            var reading = new Qd831Reader().read(Arrays.copyOf(bytes, length), Sample.TODAY);

            assertThat(reading).as("cut after %s bytes", length).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.reason()).isIn("truncated", "not-utf8");
                    assertThat(fault.valueClass()).matches("line \\d+, column \\d+|byte \\d+");
                });
            });
        }
    }

    @Test
    void a_cut_message_names_the_element_in_which_it_ends() {
        var cut = SAMPLE.substring(0, SAMPLE.indexOf("Gene-HBvax") + 4);

        assertThat(((Refused) new Qd831Reader().read(cut.getBytes(UTF_8), Sample.TODAY)).faults())
                .extracting(Remark::path, Remark::reason)
                .containsExactly(tuple("/DATA/BODY/HOSOSUCKHOE/TIEMCHUNG/THONGTINMUITIEM/TENVACXIN", "truncated"));
    }
}
