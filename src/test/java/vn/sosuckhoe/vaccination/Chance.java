package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Recipient.Observation;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.Skip.Condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People and histories by chance for any programme; the same seed tells the same ones. */
public final class Chance {

    /** Somebody, what they were given, and the day of asking. */
    public record Life(Recipient who, List<Given> doses, LocalDate on) {}

    private final Random random;
    private final Programme programme;
    private final List<String> vaccines;
    private final List<String> observations;
    private final List<String> areas;

    public Chance(Programme programme, long seed) {
        this.random = new Random(seed);
        this.programme = programme;
        this.vaccines = List.copyOf(programme.versions().get(0).vaccines().keySet());
        this.observations = List.copyOf(observations(programme));
        this.areas = programme.versions().stream()
                .flatMap(version -> version.series().stream())
                .flatMap(series -> series.rollOut().stream())
                .map(Series.RollOut::area)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> observations(Programme programme) {
        var all = new TreeSet<String>();
        for (Schedule version : programme.versions()) {
            version.cautions().forEach(caution -> all.add(caution.observation()));
            version.series().forEach(series -> {
                series.indications().forEach(one -> all.add(one.observation()));
                series.doses().stream()
                        .flatMap(dose -> dose.skips().stream())
                        .flatMap(skip -> skip.sets().stream())
                        .flatMap(set -> set.conditions().stream())
                        .forEach(one -> {
                            if (one instanceof Condition.Observed observed) {
                                all.add(observed.observation());
                            }
                        });
            });
        }
        return all;
    }

    /** @param years how old, at most, on the day of asking */
    public Life life(int years) {
        var on = programme.versions().get(0).since().plusDays(random.nextInt(3600));
        var days = Math.max(1, (int) Math.pow(random.nextInt(years * 365 + 1), random.nextBoolean() ? 1 : 0.8));
        var birth = on.minusDays(days);
        var doses = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> new Given(any(vaccines), birth.plusDays(random.nextInt(days + 30) - 10L)))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var dose : List.copyOf(doses)) {
            // the same vaccine again some weeks later is what mostly happens
            for (var more = random.nextInt(4); more > 0; more--) {
                doses.add(new Given(dose.vaccine(), dose.on().plusDays(7L * more * (1 + random.nextInt(12)))));
            }
        }
        var sex = new Sex[] {Sex.MALE, Sex.FEMALE, Sex.UNDETERMINED, null}[random.nextInt(4)];
        return new Life(new Recipient(birth, sex, someAreas(), someObservations(birth, days)), doses, on);
    }

    private Set<String> someAreas() {
        return areas.isEmpty() || random.nextBoolean() ? Set.of() : Set.of(any(areas));
    }

    private List<Observation> someObservations(LocalDate birth, int days) {
        var some = new ArrayList<Observation>();
        while (!observations.isEmpty() && random.nextInt(3) == 0) {
            var from = random.nextInt(4) == 0 ? null : birth.plusDays(random.nextInt(days + 200));
            var until = random.nextInt(3) == 0 ? null : (from == null ? birth : from).plusDays(random.nextInt(300));
            some.add(new Observation(any(observations), from, until));
        }
        return some;
    }

    public <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    public int below(int limit) {
        return random.nextInt(limit);
    }

    public Random random() {
        return random;
    }
}
