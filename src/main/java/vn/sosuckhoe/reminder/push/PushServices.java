package vn.sosuckhoe.reminder.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The push services of browsers that the service may be made to call: the address of a subscription comes from a browser,
 * and whoever writes it must not choose which machine we talk to.
 *
 * @param hosts {@code fcm.googleapis.com}, {@code *.push.apple.com} for all below, or with a port that is not 443
 */
public record PushServices(List<String> hosts) {

    private static final int LONGEST = 1000;

    /** Whether it is an https address of one of them, without a user name in it. */
    public boolean serve(String endpoint) {
        if (endpoint == null || endpoint.length() > LONGEST) {
            return false;
        }
        try {
            var address = new URI(endpoint);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && hosts.stream().anyMatch(host -> names(host, address));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean names(String host, URI address) {
        var asked = address.getHost().toLowerCase(Locale.ROOT);
        var port = address.getPort() < 0 || address.getPort() == 443 ? "" : ":" + address.getPort();
        return host.startsWith("*.") ? (asked + port).endsWith(host.substring(1)) : (asked + port).equals(host);
    }
}
