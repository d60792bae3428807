package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.reminder.Channel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is in the queue already: days of addresses, messages of a facility by day, and keys. Grows while a plan is made. */
public final class Taken {

    private record Address(Channel channel, String address) {

        /** Without the address: it must never reach a log. */
        @Override
        public String toString() {
            return "Address[" + channel + "]";
        }
    }

    private final Map<Address, Set<LocalDate>> days = new HashMap<>();
    private final Map<LocalDate, Integer> messages = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** A message that an address gets on a day, of whichever campaign. */
    public Taken address(Channel channel, String address, LocalDate day) {
        days.computeIfAbsent(new Address(channel, address), any -> new HashSet<>())
                .add(day);
        return this;
    }

    /** Messages that the facility sends on a day. */
    public Taken facility(LocalDate day, int count) {
        messages.merge(day, count, Integer::sum);
        return this;
    }

    public Taken key(String key) {
        keys.add(key);
        return this;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    boolean full(Channel channel, String address, LocalDate day, int dailyCap) {
        return messages.getOrDefault(day, 0) >= dailyCap
                || days.getOrDefault(new Address(channel, address), Set.of()).contains(day);
    }
}
