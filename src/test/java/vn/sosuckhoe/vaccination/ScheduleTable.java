package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Limit;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Choice;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.From;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schedule as tables for a doctor to check. */
final class ScheduleTable {

    private final Schedule schedule;
    private final StringBuilder page = new StringBuilder();

    private ScheduleTable(Schedule schedule) {
        this.schedule = schedule;
    }

    static String of(Schedule schedule) {
        return new ScheduleTable(schedule).page();
    }

    private String page() {
        line("# " + schedule.title().vi() + " (" + schedule.name() + ")");
        line("");
        line(
                "Made from the data by `ScheduleTableTest`; change the data, not this page. Every value: (source, confidence).");
        line(
                "**H** read in the text, **M** second hand, **L** our own rule or memory, to be confirmed by a doctor: look");
        line(
                "at the L first. *from*: before it a dose does not count; *should*: between the two it counts with a remark;");
        line("*late from* and *no longer from*: the first day of it. An age is from birth, full calendar months.");
        for (var group : schedule.groups()) {
            line("");
            line("## " + group.code() + ": " + group.name().vi() + " / "
                    + group.name().en());
            schedule.series().stream()
                    .filter(series -> series.group().equals(group.code()))
                    .sorted((one, other) -> Boolean.compare(other.standard(), one.standard()))
                    .forEach(this::series);
        }
        conflicts();
        cautions();
        line("");
        line("## Sources");
        line("");
        schedule.sources().values().forEach(source -> line("- **" + source.key() + "** " + source.title()));
        return page.toString();
    }

    private void series(Series series) {
        line("");
        line("**" + series.name().vi() + "** / " + series.name().en() + " (`" + series.id() + "`): " + when(series));
        line("");
        line("| dose | vaccine | age | after |");
        line("|---|---|---|---|");
        series.doses()
                .forEach(dose -> line("| " + dose.number() + (dose.skips().isEmpty() ? "" : " (not always)") + " | "
                        + vaccines(dose) + " | " + ages(dose.ages()) + " | "
                        + dose.preferableIntervals().stream()
                                .map(ScheduleTable::interval)
                                .collect(Collectors.joining("; "))
                        + " |"));
    }

    private static String when(Series series) {
        var parts = new ArrayList<String>();
        parts.add(series.standard() ? "asked for" : "only where it was begun");
        if (series.productPath()) {
            parts.add("while every dose is of these products");
        }
        parts.add(series.antigens().toString());
        parts.add(limit("begun from", series.minimumAgeToStart()));
        parts.add(limit("begun before", series.maximumAgeToStart()));
        parts.add(series.sex() == null ? "" : series.sex().toString().toLowerCase(java.util.Locale.ROOT));
        parts.add(series.bornSince() == null ? "" : "born since " + series.bornSince());
        series.indications().forEach(one -> parts.add("when " + one.observation()));
        series.rollOut().forEach(one -> parts.add(one.area() + " from " + one.since() + " (" + one.from() + ")"));
        return joined(parts.stream(), "; ");
    }

    private static String vaccines(SeriesDose dose) {
        var also = dose.allowable().isEmpty() ? "" : " also " + choices(dose.allowable());
        return choices(dose.preferable()) + also;
    }

    private static String choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.vaccine() + (choice.begin() == null ? "" : " from " + choice.begin()))
                .collect(Collectors.joining(", "));
    }

    private static String ages(SeriesDose.Ages ages) {
        return joined(
                Stream.of(
                        limit("from", ages.absoluteMinimum()),
                        limit("should", ages.minimum()),
                        limit("**due**", ages.earliestRecommended()),
                        limit("late from", ages.latestRecommended()),
                        limit("no longer from", ages.maximum())),
                "<br>");
    }

    private static String interval(Interval interval) {
        return after(interval.after())
                + joined(
                        Stream.of(
                                limit("from", interval.absoluteMinimum()),
                                limit("should", interval.minimum()),
                                limit("**due**", interval.earliestRecommended()),
                                limit("late from", interval.latestRecommended())),
                        "<br>");
    }

    private static String after(From from) {
        if (from instanceof From.Dose dose) {
            return "dose " + dose.number() + ":<br>";
        }
        if (from instanceof From.MostRecent recent) {
            return "last of "
                    + String.join(", ", recent.vaccines().stream().sorted().toList()) + ":<br>";
        }
        return from instanceof From.Observed observed ? "`" + observed.observation() + "`:<br>" : "dose before:<br>";
    }

    private void conflicts() {
        line("");
        line("## Too close together");
        line("");
        schedule.conflicts()
                .forEach(conflict -> line("- " + sorted(conflict.earlier()) + " and then "
                        + sorted(conflict.later()) + ": " + limit("not from", conflict.begin()) + " until before "
                        + conflict.end().span() + " (" + conflict.end().from() + ")"));
    }

    private void cautions() {
        line("");
        line("## What puts off or forbids");
        line("");
        line("| observation | what | effect | vaccines, groups | wait |");
        line("|---|---|---|---|---|");
        for (Caution caution : schedule.cautions()) {
            line("| `" + caution.observation() + "` | " + caution.name().vi() + " | "
                    + caution.effect().name().toLowerCase(java.util.Locale.ROOT) + " | " + sorted(caution.vaccines())
                    + String.join(", ", caution.groups()) + " | " + limit("", caution.pause()) + " |");
        }
    }

    private static String sorted(java.util.Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String limit(String word, Limit limit) {
        return limit == null ? "" : (word + " " + limit.span() + " (" + limit.from() + ")").strip();
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
