package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.form.Message;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A life told bit by bit, as the station's software sends it: who, history and all doses each time, visits only once,
 * now and then a correction.
 */
final class StationTelling {

    private final long seed;
    private final LocalDate today;

    StationTelling(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Stream<Message> messages(Life life) {
        var resident = life.resident();
        var days = days(life);
        var messages = new ArrayList<Message>();
        var before = LocalDate.MIN;
        for (var day : days) {
            var last = day.equals(days.get(days.size() - 1));
            var newborn = resident.is(Trait.NO_NUMBER_YET) || resident.is(Trait.NUMBER_CAME_LATER) && !last;
            messages.add(message(life, new Turn(messages.size(), before, day, last, newborn, false)));
            before = day;
        }
        if (resident.serial() % 9 == 4 && !resident.is(Trait.NO_NUMBER_YET)) {
            var corrected = before.plusDays(7).isAfter(today) ? today : before.plusDays(7);
            var since = days.size() > 1 ? days.get(days.size() - 2) : LocalDate.MIN;
            messages.add(message(life, new Turn(messages.size(), since, corrected, true, false, true)));
        }
        return messages.stream();
    }

    /**
     * One sending: what was seen after one day and up to another.
     *
     * @param newborn only the temporary number is known
     */
    private record Turn(int count, LocalDate after, LocalDate day, boolean last, boolean newborn, boolean corrects) {

        boolean tells(Dose dose) {
            return dose.given() ? !dose.on().isAfter(day) : last;
        }

        boolean tells(Visit visit) {
            return visit.on().isAfter(after) && !visit.on().isAfter(day);
        }
    }

    private Message message(Life life, Turn turn) {
        var resident = life.resident();
        var station = life.station();
        var citizen = Identity.citizen(resident, station, today, turn.newborn(), turn.corrects());
        if (turn.newborn()) {
            citizen.with("HOTEN", Identity.childOf(life.household(), resident, station));
        }
        var doses = life.doses().stream().filter(turn::tells).toList();
        var visits = life.visits().stream().filter(turn::tells);
        return new Message(
                Envelope.header(station, seed, resident.serial(), turn.count(), turn.day(), today, turn.corrects()),
                citizen,
                Identity.relations(resident, life.household(), station),
                life.history(),
                doses,
                resident.female() && !doses.isEmpty() && resident.age(today) >= 18 ? "2" : "",
                turn.corrects() ? visits.map(StationTelling::lookedAtAgain).toList() : visits.toList(),
                resident.serial() % 40 == 0 ? "chu-ky-gia-lap" : "");
    }

    /** The same visit as a newer version. */
    private static Visit lookedAtAgain(Visit visit) {
        var block = visit.block().copy().with("KHAC", "Đã kiểm tra lại cân nặng, chiều cao");
        return new Visit(visit.on(), block, visit.services(), visit.diagnoses());
    }

    /** The days on which the station told something: always the last event, and some before it. */
    private List<LocalDate> days(Life life) {
        var resident = life.resident();
        var events = new TreeSet<LocalDate>();
        life.doses().stream().filter(Dose::given).map(Dose::on).forEach(events::add);
        life.visits().stream().map(Visit::on).forEach(events::add);
        if (events.isEmpty()) {
            var entered = today.minusDays(30 + resident.serial() % 700);
            events.add(entered.isBefore(resident.born()) ? today : entered);
        }
        if (resident.is(Trait.NUMBER_CAME_LATER)) {
            events.add(today);
        }
        var all = List.copyOf(events);
        var wanted = resident.is(Trait.FIXED) ? 8 : 1 + resident.serial() % 3;
        var count = Math.min(all.size(), resident.is(Trait.NUMBER_CAME_LATER) ? Math.max(2, wanted) : wanted);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> all.get(i * all.size() / count - 1))
                .toList();
    }
}
