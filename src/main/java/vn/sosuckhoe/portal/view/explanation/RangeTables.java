package vn.sosuckhoe.portal.view.explanation;

import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.meaning.Range;
import vn.sosuckhoe.checkup.meaning.Range.Step;
import vn.sosuckhoe.portal.view.checkup.Badge;
import vn.sosuckhoe.portal.view.explanation.ExplanationView.Part;
import vn.sosuckhoe.portal.view.explanation.ExplanationView.Row;
import vn.sosuckhoe.portal.view.explanation.ExplanationView.Table;
import vn.sosuckhoe.portal.view.indicator.Limits;
import vn.sosuckhoe.portal.words.Explaining;
import vn.sosuckhoe.portal.words.Numbers;
import vn.sosuckhoe.portal.words.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What the numbers of an indicator mean for whom, from the very tables that readings are made with. */
record RangeTables(Wording wording) {

    /** Adults of whom nothing is known come first, because that is who most readers are. */
    private static final Comparator<Range> MOST_READERS_FIRST = Comparator.<Range>comparingInt(
                    range -> Boolean.TRUE.equals(range.pregnant()) ? 1 : 0)
            .thenComparingInt(range -> range.known().size())
            .thenComparing(Range::from, Comparator.reverseOrder());

    /** A range that only holds beside the other number of a pair says nothing about this number alone, and is left out. */
    List<Table> of(Indicator indicator) {
        var tables = new LinkedHashMap<String, List<Range>>();
        Range.of(indicator.code()).stream()
                .filter(range -> range.otherBelow() == null)
                .sorted(MOST_READERS_FIRST)
                .forEach(range -> tables.computeIfAbsent(new Whose(wording).told(range), who -> new ArrayList<>())
                        .add(range));
        return tables.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .toList();
    }

    private Table table(String who, List<Range> ranges) {
        return new Table(
                who,
                ranges.stream().map(this::part).toList(),
                ranges.stream()
                        .flatMap(range -> range.steps().stream())
                        .map(this::source)
                        .distinct()
                        .toList());
    }

    private Part part(Range range) {
        var rows = new ArrayList<Row>();
        for (var height = 0; height < range.steps().size(); height++) {
            var next = height + 1 < range.steps().size() ? range.steps().get(height + 1) : null;
            rows.add(row(range.steps().get(height), next));
        }
        return new Part(name(range), rows);
    }

    private String name(Range range) {
        var words = wording.of(Numbers.class);
        return !range.paired() ? null : range.second() ? words.diastolic() : words.systolic();
    }

    private Row row(Step step, Step next) {
        return new Row(
                span(step, next),
                step.rating() == null ? null : wording.text(step.rating().name()),
                Badge.of(step.level(), wording));
    }

    private String source(Step step) {
        var said = wording.of(Explaining.class)
                .source(step.source().text(), step.source().confidence());
        return step.scale() == null ? said : wording.text(step.scale()) + ". " + said;
    }

    private String span(Step step, Step next) {
        if (step.from() == null && next == null) {
            return wording.of(Explaining.class).anyValue();
        }
        if (step.word() != null || next != null && next.word() != null) {
            var word = step.word() == null ? "negative" : step.word();
            var name = wording.term("strip", word, word);
            return next == null ? wording.of(Numbers.class).atLeast(name) : name;
        }
        return new Limits(step.from(), step.itself(), next == null ? null : next.from(), next != null && !next.itself())
                .told(wording.of(Numbers.class), wording::number);
    }
}
