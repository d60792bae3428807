package vn.sosuckhoe.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP port of this machine and what it is for, in both languages.
 *
 * @param setting the system property that names another port, also read from the environment
 */
record Port(int number, String vietnamese, String english, String setting) {

    static final Port PORTAL = named(8080, "trang Sổ Sức Khỏe", "the portal", "quarkus.http.port");
    static final Port MANAGEMENT = named(9000, "giám sát", "health and metrics", "quarkus.management.port");
    static final Port KEYCLOAK =
            named(8180, "Keycloak, nơi đăng nhập", "Keycloak, the sign-in", "sosuckhoe.local.keycloak.port");
    static final Port POSTGRES =
            named(15432, "PostgreSQL, cơ sở dữ liệu", "PostgreSQL, the database", "sosuckhoe.local.postgres.port");
    static final Port SMPP = named(2775, "máy chủ SMS thử", "the SMPP server", "sosuckhoe.local.smpp.port");
    static final Port SMTP = named(2525, "máy chủ thư thử", "the SMTP server", "sosuckhoe.local.smtp.port");
    static final Port MESSAGES =
            named(8025, "trang xem tin thử", "the page of messages", "sosuckhoe.local.messages.port");

    private static Port named(int usual, String vietnamese, String english, String setting) {
        var fromEnvironment = System.getenv(setting.replace('.', '_').toUpperCase());
        var chosen = System.getProperty(setting, fromEnvironment == null ? "" + usual : fromEnvironment);
        return new Port(Integer.parseInt(chosen.strip()), vietnamese, english, setting);
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to go on while another program listens here. */
    void mustBeFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException e) {
            throw new CannotStart(
                    "Cổng %d (%s) đang bị chương trình khác dùng. Hãy dừng chương trình đó, hoặc thêm -D%s=<số khác>."
                            .formatted(number, vietnamese, setting),
                    "Port %d (%s) is taken by another program. Stop that program, or add -D%s=<another number>."
                            .formatted(number, english, setting));
        }
    }

    /** Waits until something listens here. */
    void awaitListening() {
        while (!listening()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean listening() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", number), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
