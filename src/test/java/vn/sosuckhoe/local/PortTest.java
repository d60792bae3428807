package vn.sosuckhoe.local;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortTest {

    @Test
    void a_taken_port_is_named_with_its_purpose_in_both_languages() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port(other.getLocalPort(), "trang thử", "the trial", "trial.port");

            assertThatThrownBy(port::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Cổng %d (trang thử) đang bị", port.number())
                    .hasMessageContaining("Port %d (the trial) is taken", port.number())
                    .hasMessageContaining("-Dtrial.port=");
        }
    }

    @Test
    void a_free_port_is_fine() {
        assertThatCode(new Port(Port.free(), "trang thử", "the trial", "trial.port")::mustBeFree)
                .doesNotThrowAnyException();
    }
}
