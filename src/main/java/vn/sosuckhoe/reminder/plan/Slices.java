package vn.sosuckhoe.reminder.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Cuts many people into pieces that are settled one after another. Who lives together and who shares an address stays in
 * one piece, because they are given one time and one message.
 */
public final class Slices {

    private static final int MOST_PEOPLE = PlanRules.number("most-people-per-address");

    /**
     * @param household empty for none
     * @param addresses by which this person is reached
     */
    public record Member(UUID book, String hamletKey, String household, List<String> addresses) {

        /** Without the addresses: they must never reach a log. */
        @Override
        public String toString() {
            return "Member[" + book + "]";
        }
    }

    private Slices() {}

    /**
     * In the order of the people.
     *
     * @param size of a piece; a piece is larger only where people who belong together are more
     */
    public static List<List<UUID>> of(List<Member> people, int size) {
        var slices = new ArrayList<List<UUID>>();
        var slice = new ArrayList<UUID>();
        for (var together : groups(people)) {
            if (!slice.isEmpty() && slice.size() + together.size() > size) {
                slices.add(List.copyOf(slice));
                slice.clear();
            }
            slice.addAll(together);
        }
        if (!slice.isEmpty()) {
            slices.add(List.copyOf(slice));
        }
        return slices;
    }

    private static Collection<List<UUID>> groups(List<Member> people) {
        var parent = new int[people.size()];
        Arrays.setAll(parent, at -> at);
        ties(people).values().stream()
                .filter(tied -> tied.size() > 1)
                .forEach(tied -> tied.forEach(each -> parent[root(parent, each)] = root(parent, tied.get(0))));
        var groups = new LinkedHashMap<Integer, List<UUID>>();
        for (var at = 0; at < parent.length; at++) {
            groups.computeIfAbsent(root(parent, at), any -> new ArrayList<>())
                    .add(people.get(at).book());
        }
        return groups.values();
    }

    /** Who shares what. An address of more people than may share one ties nobody: it is not written to. */
    private static Map<String, List<Integer>> ties(List<Member> people) {
        var ties = new HashMap<String, List<Integer>>();
        for (var at = 0; at < people.size(); at++) {
            var person = people.get(at);
            for (var address : person.addresses()) {
                ties.computeIfAbsent("@" + address, any -> new ArrayList<>()).add(at);
            }
        }
        ties.values().removeIf(sharing -> sharing.size() > MOST_PEOPLE);
        for (var at = 0; at < people.size(); at++) {
            var person = people.get(at);
            if (!person.household().isEmpty()) {
                ties.computeIfAbsent(person.hamletKey() + "/" + person.household(), any -> new ArrayList<>())
                        .add(at);
            }
        }
        return ties;
    }

    private static int root(int[] parent, int at) {
        var root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[at] = root;
        return root;
    }
}
