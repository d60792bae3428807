package vn.sosuckhoe.vaccination;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Recipient.Observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One case as a doctor writes it: a person, the doses told, a day, and what the schedule must say. The form is told in
 * {@code README.md} beside the cases.
 *
 * @param lines what is said about each dose, in the order of {@code given}; {@code then} about each group
 * @param turnsOn {@code null} where the case does not say
 * @param version day of the version that must be taken, {@code null} where the case does not say
 */
record GoldenCase(
        String file,
        String name,
        Recipient who,
        LocalDate on,
        List<Given> given,
        List<JsonNode> lines,
        List<JsonNode> then,
        String turnsOn,
        String version) {

    private static final Set<String> KEYS =
            Set.of("case", "because", "born", "sex", "areas", "seen", "on", "given", "then", "turns-on", "version");
    private static final Set<String> OF_A_DOSE = Set.of("is", "why", "dose", "in");

    static GoldenCase read(String file, JsonNode node) {
        var name = text(node, "case");
        Wording.onlyKnown(node, KEYS);
        var given = new ArrayList<Given>();
        var lines = new ArrayList<JsonNode>();
        node.path("given").forEach(line -> {
            given.add(given(line));
            lines.add(line);
        });
        var then = new ArrayList<JsonNode>();
        node.path("then").forEach(then::add);
        return new GoldenCase(
                file,
                name,
                recipient(node),
                LocalDate.parse(text(node, "on")),
                given,
                lines,
                then,
                node.path("turns-on").asText(null),
                node.path("version").asText(null));
    }

    private static Recipient recipient(JsonNode node) {
        var areas = new HashSet<String>();
        node.path("areas").forEach(area -> areas.add(area.asText()));
        var seen = new ArrayList<Observation>();
        node.path("seen").forEach(line -> line.properties()
                .forEach(entry ->
                        seen.add(observation(entry.getKey(), entry.getValue().asText()))));
        var sex = node.has("sex") ? Sex.valueOf(Wording.constant(text(node, "sex"))) : null;
        return new Recipient(LocalDate.parse(text(node, "born")), sex, areas, seen);
    }

    /** {@code 2026-01-01 .. 2026-09-30}, {@code 2026-01-01 ..}, {@code always}. */
    private static Observation observation(String code, String days) {
        if (days.equals("always")) {
            return new Observation(code, null, null);
        }
        var ends = days.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("no days of an observation: " + days);
        }
        return new Observation(code, day(ends[0]), day(ends[1]));
    }

    private static Given given(JsonNode line) {
        for (var entry : line.properties()) {
            if (!OF_A_DOSE.contains(entry.getKey())) {
                var vaccine = entry.getKey().equals("unknown") ? null : entry.getKey();
                var on = entry.getValue().asText();
                return new Given(vaccine, on.equals("sometime") ? null : LocalDate.parse(on));
            }
        }
        throw new IllegalArgumentException("a dose without a vaccine: " + line);
    }

    private static LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    private static String text(JsonNode node, String key) {
        if (!node.hasNonNull(key)) {
            throw new IllegalArgumentException("a case without '" + key + "': " + node);
        }
        return node.get(key).asText();
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
