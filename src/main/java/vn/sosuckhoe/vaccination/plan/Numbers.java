package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.schedule.Limit;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Span;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives numbers to what a schedule calls by codes. */
final class Numbers {

    private final Schedule schedule;
    private final Map<String, Integer> vaccines = new LinkedHashMap<>();
    private final List<String> antigens;
    private final List<String> groups;
    private final Map<Span, Integer> spans = new HashMap<>();

    Numbers(Schedule schedule) {
        this.schedule = schedule;
        this.antigens = new ArrayList<>(schedule.antigens().keySet());
        this.groups = schedule.groups().stream().map(VaccineGroup::code).toList();
        schedule.vaccines().keySet().forEach(code -> vaccines.put(code, vaccines.size()));
    }

    Map<String, Integer> vaccines() {
        return Map.copyOf(vaccines);
    }

    String[] codes() {
        return vaccines.keySet().toArray(String[]::new);
    }

    int vaccine(String code) {
        return vaccines.get(code);
    }

    boolean[] set(Collection<String> codes) {
        var set = new boolean[vaccines.size()];
        codes.forEach(code -> set[vaccine(code)] = true);
        return set;
    }

    int team(String group) {
        return groups.indexOf(group);
    }

    boolean[] teams(Collection<String> codes) {
        var set = new boolean[groups.size()];
        // a version may drop a group that a caution of the version before it still names
        codes.stream().filter(groups::contains).forEach(code -> set[team(code)] = true);
        return set;
    }

    int[] antigens(Collection<String> codes) {
        return codes.stream().mapToInt(antigens::indexOf).toArray();
    }

    int[][] antigensOfVaccines() {
        return schedule.vaccines().values().stream()
                .map(vaccine -> antigens(vaccine.antigens()))
                .toArray(int[][]::new);
    }

    Bound bound(Limit limit) {
        return limit == null
                ? null
                : bound(limit.span(), limit.from() == null ? null : limit.from().toString());
    }

    Bound bound(Span span) {
        return span == null ? null : bound(span, null);
    }

    private Bound bound(Span span, String source) {
        var number = spans.computeIfAbsent(span, any -> spans.size());
        return new Bound(
                number,
                span.years() * 12 + span.months(),
                span.weeks() * 7 + span.days(),
                schedule.missingDay(),
                span.toString(),
                source);
    }

    int bounds() {
        return spans.size();
    }
}
