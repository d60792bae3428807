package vn.sosuckhoe.vaccination;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.Dated;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.NextDose;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What differs between a case and an assessment, in words; only what the case states is compared. */
final class Comparison {

    private static final Set<String> OF_A_GROUP = Set.of(
            "group",
            "standing",
            "series",
            "dose",
            "vaccine",
            "earliest",
            "recommended",
            "overdue",
            "last",
            "when",
            "planned",
            "why");

    private final GoldenCase told;
    private final Assessment found;
    private final int soonDays;
    private final List<String> differences = new ArrayList<>();

    private Comparison(GoldenCase told, Assessment found, int soonDays) {
        this.told = told;
        this.found = found;
        this.soonDays = soonDays;
    }

    /** Empty where everything is as told. */
    static List<String> of(GoldenCase told, Assessment found, int soonDays) {
        var comparison = new Comparison(told, found, soonDays);
        comparison.compare();
        return List.copyOf(comparison.differences);
    }

    private void compare() {
        if (told.version() != null) {
            same("version", told.version(), found.schedule().replaceFirst(".* ", ""));
        }
        if (told.turnsOn() != null) {
            same("turns-on", told.turnsOn(), found.turnsOn() == null ? "never" : found.turnsOn());
        }
        for (var at = 0; at < told.given().size(); at++) {
            dose(told.given().get(at), told.lines().get(at), found.verdicts().get(at));
        }
        told.then().forEach(this::group);
    }

    private void dose(Given given, JsonNode line, Verdict verdict) {
        var name = given.vaccine() + " of " + given.on();
        if (line.has("is")) {
            same(name, Wording.constant(line.get("is").asText()), verdict.outcome());
        }
        if (line.has("why")) {
            reason(name + " why", line.get("why").asText(), verdict.reason());
        }
        line.path("in").properties().forEach(entry -> {
            var count = verdict.counts().stream()
                    .filter(one -> one.group().equals(entry.getKey()))
                    .findFirst();
            var where = name + " in " + entry.getKey();
            var words = entry.getValue().asText().split(", ?", 2);
            var outcome = words[0].split(" ");
            same(
                    where,
                    Wording.constant(outcome[0]),
                    count.map(Verdict.Count::outcome).orElse(null));
            if (outcome.length > 1) {
                same(
                        where + " as dose",
                        outcome[1],
                        count.map(Verdict.Count::number).orElse(null));
            }
            if (words.length > 1) {
                reason(
                        where + " why",
                        words[1],
                        count.map(Verdict.Count::reason).orElse(null));
            }
        });
    }

    private void group(JsonNode line) {
        Wording.onlyKnown(line, OF_A_GROUP);
        var code = line.path("group").asText();
        var group = found.groups().stream()
                .filter(one -> one.group().equals(code))
                .findFirst()
                .orElse(null);
        if (group == null) {
            differences.add(code + ": no such group in " + found.schedule());
            return;
        }
        stated(line, "standing", code, word -> Wording.constant(word), group.standing());
        stated(line, "series", code, word -> word, group.series());
        next(line, code, group.next());
        if (line.has("planned")) {
            same(code + " planned", plannedIn(line), plannedBy(group));
        }
        var whyStanding = line.path("why").path("standing");
        if (!whyStanding.isMissingNode()
                && group.why().stream().noneMatch(reason -> Wording.fits(whyStanding.asText(), reason))) {
            differences.add(code + " why standing: expected " + whyStanding.asText() + " but was " + group.why());
        }
    }

    private void next(JsonNode line, String code, NextDose next) {
        stated(line, "dose", code, word -> word, next == null ? "none" : next.number());
        stated(line, "vaccine", code, word -> word, next == null ? null : next.vaccine());
        dated(line, "earliest", code, next == null ? null : next.earliest());
        dated(line, "recommended", code, next == null ? null : next.recommended());
        dated(line, "overdue", code, next == null ? null : next.overdue());
        dated(line, "last", code, next == null ? null : next.last());
        stated(line, "when", code, Wording::constant, next == null ? null : next.on(told.on(), soonDays));
    }

    private void dated(JsonNode line, String key, String code, Dated dated) {
        stated(line, key, code, word -> word, dated == null ? "never" : dated.day());
        var why = line.path("why").path(key);
        if (!why.isMissingNode()) {
            reason(code + " why " + key, why.asText(), dated == null ? null : dated.why());
        }
    }

    private interface Reading {
        String of(String word);
    }

    private void stated(JsonNode line, String key, String code, Reading reading, Object was) {
        if (line.has(key)) {
            same(code + " " + key, reading.of(line.get(key).asText()), was);
        }
    }

    private static String plannedIn(JsonNode line) {
        var days = new ArrayList<String>();
        line.get("planned").forEach(day -> days.add(day.asText()));
        return days.toString();
    }

    private static String plannedBy(GroupForecast group) {
        return group.slots().stream()
                .filter(slot -> slot.dose() == null)
                .map(slot -> String.valueOf(slot.planned()))
                .toList()
                .toString();
    }

    private void reason(String what, String expected, Reason was) {
        if (!Wording.fits(expected, was)) {
            differences.add(what + ": expected " + expected + " but was " + was);
        }
    }

    private void same(String what, Object expected, Object was) {
        if (!Objects.equals(String.valueOf(expected), String.valueOf(was))) {
            differences.add(what + ": expected " + expected + " but was " + was);
        }
    }
}
