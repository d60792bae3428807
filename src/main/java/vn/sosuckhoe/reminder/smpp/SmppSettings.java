package vn.sosuckhoe.reminder.smpp;

import org.eclipse.microprofile.config.Config;

import java.time.Duration;
import java.util.Locale;

/**
 * The contract with a carrier, {@code reminder.smpp.*}.
 *
 * @param sender what the reader's telephone shows: a name, or a number
 * @param sessions that are bound at a time, by each replica
 * @param window messages of one session that may wait for their answer
 * @param rate messages a second, of all replicas together
 * @param country what takes the place of the leading 0 of a number; empty: numbers are given as they are dialled
 * @param answerWithin after that nobody knows whether a message was taken
 * @param enquireEvery how long a session may be silent
 * @param completeWithin how long after its first part a long message may still be completed; 0: never
 */
record SmppSettings(
        String host,
        int port,
        boolean tls,
        String systemId,
        String password,
        String systemType,
        String sender,
        int sessions,
        int window,
        double rate,
        String country,
        Long longTexts,
        Duration answerWithin,
        Duration enquireEvery,
        Duration completeWithin) {

    // the fields of a bind (SMPP 3.4, 4.1): what is longer would be refused by the library at each attempt
    private static final int SYSTEM_ID = 15;
    private static final int PASSWORD = 8;
    private static final int SYSTEM_TYPE = 12;

    /** @throws IllegalArgumentException that names the setting which SMPP has no room for */
    SmppSettings {
        fits("system-id", systemId, SYSTEM_ID);
        fits("password", password, PASSWORD);
        fits("system-type", systemType, SYSTEM_TYPE);
    }

    private static void fits(String key, String value, int most) {
        if (value.length() > most) {
            throw new IllegalArgumentException(
                    "reminder.smpp.%s has more than the %d characters that SMPP allows".formatted(key, most));
        }
    }

    /** How a text travels that is longer than one message. */
    enum Long {
        /** parts that tell of each other in a header before the words */
        UDH,
        /** parts that tell of each other in tags */
        SAR,
        /** whole, the carrier cuts it */
        PAYLOAD
    }

    /** {@code null} where no host is set. */
    static SmppSettings of(Config config) {
        var from = new Object() {
            <T> T value(String key, Class<T> type, T otherwise) {
                return config.getOptionalValue("reminder.smpp." + key, type).orElse(otherwise);
            }
        };
        var host = from.value("host", String.class, "");
        return host.isBlank()
                ? null
                : new SmppSettings(
                        host,
                        from.value("port", Integer.class, 2775),
                        from.value("tls", Boolean.class, false),
                        from.value("system-id", String.class, ""),
                        from.value("password", String.class, ""),
                        from.value("system-type", String.class, ""),
                        from.value("sender", String.class, "SoSucKhoe"),
                        from.value("sessions", Integer.class, 2),
                        from.value("window", Integer.class, 50),
                        from.value("rate", Double.class, 50.0),
                        from.value("country", String.class, "84"),
                        Long.valueOf(
                                from.value("long-texts", String.class, "udh").toUpperCase(Locale.ROOT)),
                        from.value("answer-within", Duration.class, Duration.ofSeconds(10)),
                        from.value("enquire-every", Duration.class, Duration.ofSeconds(30)),
                        from.value("complete-within", Duration.class, Duration.ofMinutes(15)));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}
