package vn.sosuckhoe.vaccination.plan;

import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Conflict;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a plan of a schedule. */
final class Planning {

    private final Schedule schedule;
    private final Numbers numbers;
    private final StepPlanning steps;

    Planning(Schedule schedule) {
        this.schedule = schedule;
        this.numbers = new Numbers(schedule);
        this.steps = new StepPlanning(numbers);
    }

    Plan plan() {
        var tracks = new ArrayList<Track>();
        for (var series : schedule.series()) {
            tracks.add(track(series, tracks.size()));
        }
        var teams = new ArrayList<Team>();
        for (var group : schedule.groups()) {
            var byAntigen = group.antigens().stream()
                    .map(antigen -> tracks.stream()
                            .filter(track -> isOf(schedule.series().get(track.place()), group.code(), antigen))
                            .toList())
                    .toList();
            teams.add(new Team(
                    teams.size(),
                    group.code(),
                    numbers.antigens(group.antigens()),
                    byAntigen,
                    byAntigen.stream().mapToInt(byAntigen::indexOf).toArray(),
                    group.together()));
        }
        var clashes = schedule.conflicts().stream().map(this::clash).toList();
        var cares = schedule.cautions().stream().map(this::care).toList();
        return new Plan(
                schedule,
                schedule.name(),
                numbers.vaccines(),
                numbers.codes(),
                numbers.antigensOfVaccines(),
                schedule.antigens().size(),
                numbers.bounds(),
                teams,
                clashes,
                cares);
    }

    private static boolean isOf(Series series, String group, String antigen) {
        return series.group().equals(group) && series.antigens().contains(antigen);
    }

    private Track track(Series series, int place) {
        return new Track(
                series.id(),
                place,
                series.standard(),
                series.whateverAge(),
                series.productPath(),
                series.preference(),
                numbers.bound(series.minimumAgeToStart()),
                numbers.bound(series.maximumAgeToStart()),
                series.sex(),
                day(series.bornSince(), Integer.MIN_VALUE),
                day(series.bornBefore(), Integer.MAX_VALUE),
                series.indications().stream()
                        .map(one -> new Track.Indication(
                                one.observation(), numbers.bound(one.begin()), numbers.bound(one.end())))
                        .toList(),
                series.rollOut().stream()
                        .map(one -> new Track.Area(
                                one.area(),
                                day(one.since(), Integer.MIN_VALUE),
                                one.from().toString()))
                        .toList(),
                List.copyOf(series.doses().stream().map(steps::step).toList()));
    }

    static int day(LocalDate day, int otherwise) {
        return day == null ? otherwise : (int) day.toEpochDay();
    }

    private Plan.Clash clash(Conflict conflict) {
        return new Plan.Clash(
                numbers.set(conflict.earlier()),
                numbers.set(conflict.later()),
                numbers.bound(conflict.begin()),
                numbers.bound(conflict.minimumEnd()),
                numbers.bound(conflict.end()));
    }

    private Plan.Care care(Caution caution) {
        return new Plan.Care(
                caution.observation(),
                caution.effect(),
                numbers.set(caution.vaccines()),
                numbers.teams(caution.groups()),
                numbers.bound(caution.pause()));
    }
}
