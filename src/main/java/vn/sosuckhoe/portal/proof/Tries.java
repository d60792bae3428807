package vn.sosuckhoe.portal.proof;

import vn.sosuckhoe.portal.calendar.Polls;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/**
 * Holds back who tries codes: from one address as many as a family behind it needs, in all as many as the database bears.
 * Many telephones share one address of their network, so it is not a few. Counted by each replica.
 */
final class Tries {

    static final int FROM_ONE_ADDRESS = 30;
    static final int IN_ALL = 3000;
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Octets of an IPv6 address that its holder cannot choose. */
    private static final int NETWORK = 8;

    private final Polls byAddress;
    private final Polls all;

    Tries(InstantSource clock) {
        byAddress = new Polls(clock, FROM_ONE_ADDRESS, WINDOW);
        all = new Polls(clock, IN_ALL, WINDOW);
    }

    /**
     * @param address as the connection or the trusted proxy tells it, never a name
     * @return how long to wait, empty where it may be tried now
     */
    Optional<Duration> begin(String address) {
        return byAddress.ask(network(address)).or(() -> all.ask("all"));
    }

    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return "" + address;
        }
        try {
            // with colons in it, it is never looked up
            return InetAddress.getByName(address) instanceof Inet6Address long6
                    ? Arrays.toString(Arrays.copyOf(long6.getAddress(), NETWORK))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return "";
        }
    }
}
