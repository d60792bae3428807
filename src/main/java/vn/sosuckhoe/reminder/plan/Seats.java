package vn.sosuckhoe.reminder.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who comes when: a household together, into the slots of its own hamlet before those for all. */
public final class Seats {

    /** @param household empty for none */
    public record Guest(UUID book, String hamletKey, String household) {}

    /** @param hamletKey empty for all hamlets that have no slot of their own */
    public record Slot(int id, String hamletKey, int capacity, int taken) {}

    private Seats() {}

    /**
     * The slot of everybody; empty where there are no slots. A household takes the first one with room for all of it;
     * where none has, the one with most room, however full: nobody who is invited stays without a time.
     *
     * @param slots in the order in which they are to fill
     */
    public static Map<UUID, Integer> assign(List<Guest> guests, List<Slot> slots) {
        if (slots.isEmpty()) {
            return Map.of();
        }
        var left = new LinkedHashMap<Slot, Integer>();
        slots.forEach(slot -> left.put(slot, slot.capacity() - slot.taken()));
        var seats = new HashMap<UUID, Integer>();
        households(guests).values().forEach(household -> {
            var open = open(slots, household.get(0).hamletKey());
            var slot = open.stream()
                    .filter(each -> left.get(each) >= household.size())
                    .findFirst()
                    .orElseGet(() ->
                            open.stream().max(Comparator.comparing(left::get)).orElseThrow());
            left.merge(slot, -household.size(), Integer::sum);
            household.forEach(guest -> seats.put(guest.book(), slot.id()));
        });
        return seats;
    }

    private static List<Slot> open(List<Slot> slots, String hamletKey) {
        var own = slots.stream()
                .filter(slot -> slot.hamletKey().equals(hamletKey))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        var common = slots.stream().filter(slot -> slot.hamletKey().isEmpty()).toList();
        return common.isEmpty() ? slots : common;
    }

    private static Map<String, List<Guest>> households(List<Guest> guests) {
        return guests.stream()
                .collect(Collectors.groupingBy(
                        Seats::together, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static String together(Guest guest) {
        return guest.household().isEmpty() ? guest.book().toString() : guest.hamletKey() + "/" + guest.household();
    }
}
