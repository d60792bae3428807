package vn.sosuckhoe.coverage.hiding;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.coverage.Figures;
import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;
import vn.sosuckhoe.coverage.Split;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class HidingTest {

    private static final Measure ALL = new Measure("all", null);
    private static final Measure OLD = ALL.some("old");
    private static final Measure SEEN = OLD.some("seen");
    private static final Measure CURED = SEEN.some("cured");
    private static final Measure MEN = ALL.some("men");
    private static final Measure WOMEN = ALL.some("women");
    private static final List<Split> CHAIN = List.of(Split.some(OLD), Split.some(SEEN), Split.some(CURED));
    private static final List<Split> APART = List.of(Split.all(MEN, WOMEN), Split.some(MEN.some("seen men")));
    private static final List<Split> TWO = List.of(Split.some(MEN, WOMEN));

    @Test
    void large_counts_stay_as_they_are() {
        var figures = figures(CHAIN, new long[] {100, 40, 20, 10}, new long[] {200, 80, 40, 20});

        assertThat(Hiding.hide(figures, ALL, CHAIN, null)).isEqualTo(figures);
    }

    @Test
    void a_small_count_is_hidden_and_with_it_another_place_that_would_tell_it() {
        var told = Hiding.hide(
                figures(CHAIN.subList(0, 1), new long[] {100, 3}, new long[] {90, 30}, new long[] {200, 60}),
                ALL,
                CHAIN.subList(0, 1),
                null);

        assertThat(cells(told, OLD)).containsExactly("?", "?", "60", "93");
        assertThat(cells(told, ALL)).containsExactly("100", "90", "200", "390");
    }

    @Test
    void all_but_a_few_is_a_small_count_too() {
        var told = Hiding.hide(
                figures(CHAIN.subList(0, 1), new long[] {100, 97}, new long[] {90, 30}, new long[] {200, 60}),
                ALL,
                CHAIN.subList(0, 1),
                null);

        assertThat(cells(told, OLD)).containsExactly("?", "?", "60", "187");
    }

    @Test
    void zero_is_a_small_count_but_where_nobody_has_a_book() {
        var told = Hiding.hide(
                figures(CHAIN.subList(0, 1), new long[] {0, 0}, new long[] {90, 0}, new long[] {200, 60}),
                ALL,
                CHAIN.subList(0, 1),
                null);

        assertThat(cells(told, OLD)).containsExactly("0", "?", "?", "60");
        assertThat(cells(told, ALL)).containsExactly("0", "90", "200", "290");
    }

    @Test
    void a_total_that_is_small_or_of_one_place_is_hidden_too() {
        assertThat(cells(hide(figures(CHAIN.subList(0, 1), new long[] {100, 3})), OLD))
                .containsExactly("?", "?");
        assertThat(cells(hide(figures(CHAIN.subList(0, 1), new long[] {100, 2}, new long[] {100, 2})), OLD))
                .containsExactly("?", "?", "?");
    }

    @Test
    void what_is_hidden_of_a_group_is_hidden_of_its_parts() {
        var told = Hiding.hide(
                figures(CHAIN, new long[] {100, 97, 40, 20}, new long[] {90, 30, 15, 8}, new long[] {200, 60, 30, 15}),
                ALL,
                CHAIN,
                null);

        for (var part : List.of(OLD, SEEN, CURED)) {
            assertThat(cells(told, part).subList(0, 2)).as(part.code()).containsExactly("?", "?");
        }
    }

    @Test
    void nobody_can_work_out_what_is_hidden_of_small_tables_not_even_by_trying_all() {
        var random = new Random(20261122);
        var hidden = 0;
        blocks = 0;
        for (var round = 0; round < 90; round++) {
            var splits = List.of(CHAIN.subList(0, 2), APART, TWO).get(round % 3);
            var three = splits != TWO && round % 2 == 0;
            hidden += nothingIsTold(random(random, splits, three ? 3 : 2, three ? 9 : 14), splits);
        }
        assertThat(hidden).isGreaterThan(600);
        assertThat(blocks).as("tables that tell a total beside hidden places").isGreaterThan(20);
    }

    @Test
    void who_hides_only_the_small_counts_themselves_is_found_out() {
        var figures = figures(CHAIN.subList(0, 1), new long[] {12, 3}, new long[] {14, 7});
        var naive = new Figures(
                figures.day(),
                figures.asOf(),
                List.of(new Row("0", "", Map.of(ALL, 12L)), figures.rows().get(1)),
                figures.total());

        assertThat(Snoop.of(naive, ALL, CHAIN.subList(0, 1), 16).get(OLD).get(0).stream())
                .containsExactly(3);
    }

    @Test
    void of_a_province_no_small_count_stays_and_every_hidden_cell_keeps_room() {
        var random = new Random(4);
        for (var round = 0; round < 60; round++) {
            var figures = random(random, Measures.splits(), 1 + random.nextInt(130), 10 << random.nextInt(11));
            var told = Hiding.hide(figures, Measures.PEOPLE, Measures.splits(), null);
            for (var split : Measures.splits()) {
                noSmallCountStays(told, split);
                theBlockIsWide(figures, told, split);
            }
        }
    }

    @Test
    void the_same_figures_are_always_hidden_in_the_same_way_and_nothing_is_hidden_twice() {
        var figures = random(new Random(7), Measures.splits(), 40, 900);

        assertThat(Hiding.hide(figures, Measures.PEOPLE, Measures.splits(), null))
                .isEqualTo(Hiding.hide(figures, Measures.PEOPLE, Measures.splits(), null));
    }

    @Test
    void a_place_that_is_large_today_does_not_tell_what_another_one_was_yesterday() {
        var yesterday = figures(CHAIN.subList(0, 1), new long[] {100, 3}, new long[] {90, 30}, new long[] {200, 60});
        var today = figures(CHAIN.subList(0, 1), new long[] {100, 6}, new long[] {90, 30}, new long[] {200, 60});
        var before = hide(yesterday);
        assertThat(cells(before, OLD)).containsExactly("?", "?", "60", "93");

        // by itself today hides nothing: 93 − 60 − 30 were 3 yesterday
        assertThat(cells(hide(today), OLD)).containsExactly("6", "30", "60", "96");
        assertThat(cells(Hiding.hide(today, ALL, CHAIN.subList(0, 1), before), OLD))
                .containsExactly("?", "?", "60", "96");
    }

    @Test
    void a_total_that_was_hidden_stays_hidden() {
        var before = hide(figures(CHAIN.subList(0, 1), new long[] {100, 2}, new long[] {100, 2}));
        var today = figures(CHAIN.subList(0, 1), new long[] {100, 50}, new long[] {100, 50});

        assertThat(cells(hide(today), OLD)).containsExactly("50", "50", "100");
        assertThat(cells(Hiding.hide(today, ALL, CHAIN.subList(0, 1), before), OLD))
                .containsExactly("?", "?", "?");
    }

    @Test
    void what_is_hidden_because_it_was_before_is_hidden_as_safely_day_after_day() {
        var random = new Random(14);
        for (var round = 0; round < 12; round++) {
            var places = 1 + random.nextInt(60);
            Figures before = null;
            for (var day = 0; day < 4; day++) {
                var figures = random(random, Measures.splits(), places, 10 << random.nextInt(11));
                var told = Hiding.hide(figures, Measures.PEOPLE, Measures.splits(), before);
                for (var split : Measures.splits()) {
                    noSmallCountStays(told, split);
                    theBlockIsWide(figures, told, split);
                    if (before != null) {
                        nothingComesBack(before, told, split.parts().get(0));
                    }
                }
                before = told;
            }
        }
    }

    private static void nothingComesBack(Figures before, Figures told, Measure measure) {
        for (var row = 0; row < told.rows().size(); row++) {
            if (before.rows().get(row).count(measure).isEmpty()) {
                var now = told.rows().get(row);
                assertThat(now.count(measure).isEmpty()
                                || now.count(Measures.PEOPLE).orElse(1) == 0)
                        .as("%s of place %d", measure, row)
                        .isTrue();
            }
        }
    }

    private int blocks;

    /** @return how many cells were hidden */
    private int nothingIsTold(Figures figures, List<Split> splits) {
        var told = Hiding.hide(figures, ALL, splits, null);
        var hidden = 0;
        var found = Snoop.of(told, ALL, splits, 14);
        for (var entry : found.entrySet()) {
            var cells = cells(told, entry.getKey());
            if (cells.contains("?") && !cells.get(cells.size() - 1).equals("?")) {
                blocks++;
            }
            for (var cell = 0; cell < cells.size(); cell++) {
                if (cells.get(cell).equals("?")) {
                    hidden++;
                    var values = entry.getValue().get(cell);
                    assertThat(values.length() - 1 - values.nextSetBit(0))
                            .as("%s of place %d may be %s in %s, told %s", entry.getKey(), cell, values, figures, told)
                            .isGreaterThanOrEqualTo(Hiding.FEW);
                }
            }
        }
        return hidden;
    }

    private static void noSmallCountStays(Figures told, Split split) {
        Stream.concat(told.rows().stream(), Stream.of(told.total()))
                .filter(row -> row.count(Measures.PEOPLE).orElse(1) > 0)
                .forEach(row -> {
                    var left = row.count(split.of()).orElse(0);
                    var parts = 0;
                    for (var part : split.parts()) {
                        var count = row.count(part);
                        if (count.isPresent()) {
                            parts++;
                            left -= count.getAsLong();
                            assertThat(row.count(split.of())).as(part.code()).isPresent();
                            assertThat(count.getAsLong()).as(part.code()).isGreaterThanOrEqualTo(Hiding.FEW);
                        }
                    }
                    assertThat(parts).isIn(0, split.parts().size());
                    if (parts > 0 && !split.whole()) {
                        assertThat(left).as("left of %s", split).isGreaterThanOrEqualTo(Hiding.FEW);
                    }
                });
    }

    /** Where the total is told, the hidden places together are of every part, and beside each of them, at least a few. */
    private static void theBlockIsWide(Figures figures, Figures told, Split split) {
        var parts = new ArrayList<>(split.parts());
        if (told.total().count(parts.get(0)).isEmpty()) {
            return;
        }
        var places = new ArrayList<Row>();
        for (var row = 0; row < told.rows().size(); row++) {
            if (told.rows().get(row).count(parts.get(0)).isEmpty()) {
                places.add(figures.rows().get(row));
            }
        }
        if (places.isEmpty()) {
            return;
        }
        var all = sum(places, split.of());
        parts.forEach(part -> assertThat(sum(places, part)).isBetween((long) Hiding.FEW, all - Hiding.FEW));
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(all - place.count(split.of()).orElseThrow()).isGreaterThanOrEqualTo(Hiding.FEW));
    }

    private static long sum(List<Row> rows, Measure measure) {
        return rows.stream().mapToLong(row -> row.count(measure).orElseThrow()).sum();
    }

    private static Figures hide(Figures figures) {
        return Hiding.hide(figures, ALL, CHAIN.subList(0, 1), null);
    }

    private static List<String> cells(Figures figures, Measure measure) {
        return Stream.concat(figures.rows().stream(), Stream.of(figures.total()))
                .map(row -> row.count(measure))
                .map(count -> count.isPresent() ? Long.toString(count.getAsLong()) : "?")
                .toList();
    }

    /** @param rows counts of everybody, then of the first part of each split */
    private static Figures figures(List<Split> splits, long[]... rows) {
        var all = new ArrayList<Row>();
        for (var cells : rows) {
            var counts = new HashMap<Measure, Long>();
            counts.put(ALL, cells[0]);
            for (var split = 0; split < splits.size(); split++) {
                counts.put(splits.get(split).parts().get(0), cells[split + 1]);
            }
            all.add(new Row(Integer.toString(all.size()), "", counts));
        }
        return total(all, measures(ALL, splits));
    }

    private static Figures random(Random random, List<Split> splits, int places, int most) {
        var everybody = splits.get(0).of();
        var rows = new ArrayList<Row>();
        for (var place = 0; place < places; place++) {
            var counts = new HashMap<Measure, Long>();
            counts.put(everybody, random.nextInt(8) == 0 ? 0L : random.nextInt(most));
            for (var split : splits) {
                var left = counts.get(split.of());
                for (var part = 0; part < split.parts().size(); part++) {
                    var last = split.whole() && part == split.parts().size() - 1;
                    var count = last ? left : share(random, left);
                    counts.put(split.parts().get(part), count);
                    left -= count;
                }
            }
            rows.add(new Row(Integer.toString(place), "", counts));
        }
        return total(rows, measures(everybody, splits));
    }

    /** Often very few or nearly all. */
    private static long share(Random random, long of) {
        return switch (random.nextInt(4)) {
            case 0 -> Math.min(of, random.nextInt(4));
            case 1 -> Math.max(0, of - random.nextInt(4));
            default -> of == 0 ? 0 : random.nextLong(of + 1);
        };
    }

    private static List<Measure> measures(Measure everybody, List<Split> splits) {
        return Stream.concat(Stream.of(everybody), splits.stream().flatMap(split -> split.parts().stream()))
                .toList();
    }

    private static Figures total(List<Row> rows, List<Measure> measures) {
        return Figures.of(LocalDate.EPOCH, OffsetDateTime.MIN, rows, measures);
    }
}
