package vn.sosuckhoe.reminder.choice;

import vn.sosuckhoe.reminder.Channel;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * By which ways somebody wants to be reminded. The inbox of the portal is always there and is none of them.
 *
 * @param channels that may be used: SMS until it is refused, the others only with consent
 * @param language {@code vi} or {@code en}
 */
public record Choice(Set<Channel> channels, String language, Quiet quiet) {

    /** Of who never chose: the station may write an SMS, which is its duty, and nothing else. */
    public static final Choice UNMADE = new Choice(Set.of(Channel.SMS), "vi", Quiet.EVERYBODY);

    public Choice {
        channels = Set.copyOf(channels);
    }

    public boolean allows(Channel channel) {
        return channels.contains(channel);
    }

    /** What may be done under either: no way that one of them refused, and the longer night. In this one's language. */
    Choice strictly(Choice other) {
        var both = new HashSet<>(channels);
        both.retainAll(other.channels);
        return new Choice(both, language, quiet.with(other.quiet));
    }

    Choice with(Channel channel, boolean wanted) {
        var others = EnumSet.noneOf(Channel.class);
        others.addAll(channels);
        if (wanted) {
            others.add(channel);
        } else {
            others.remove(channel);
        }
        return new Choice(others, language, quiet);
    }

    /**
     * Hours of the night in which nothing is sent.
     *
     * @param from of the evening, {@code to} of the next morning
     */
    public record Quiet(LocalTime from, LocalTime to) {

        /** For everybody; somebody may widen it, nobody can make it shorter. */
        public static final Quiet EVERYBODY = new Quiet(LocalTime.of(21, 0), LocalTime.of(7, 0));

        public Quiet {
            if (from.isAfter(LocalTime.of(21, 0)) || !from.isAfter(LocalTime.NOON)) {
                throw new IllegalArgumentException("a night begins after noon and at nine at the latest");
            }
            if (to.isBefore(LocalTime.of(7, 0)) || !to.isBefore(LocalTime.NOON)) {
                throw new IllegalArgumentException("a night ends at seven at the earliest and before noon");
            }
        }

        public boolean covers(LocalTime time) {
            return !time.isBefore(from) || time.isBefore(to);
        }

        /** Quiet for both, where two share an address. */
        public Quiet with(Quiet other) {
            return new Quiet(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }
}
