package vn.sosuckhoe.local.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.form.History;
import vn.sosuckhoe.local.commune.form.Message;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.health.Histories;
import vn.sosuckhoe.local.commune.health.Vaccinations;
import vn.sosuckhoe.local.commune.health.Visits;
import vn.sosuckhoe.local.commune.people.Household;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

/** A life told bit by bit: several messages of the station over the years, corrections, and the hospital's own view. */
final class Tellings {

    private static final Facility HOSPITAL =
            new Facility("24000", "Bệnh viện Đa khoa tỉnh (giả lập)", "2400000917", "BS. Đỗ Quang Khải", true);

    private final long seed;
    private final LocalDate today;
    private final Histories histories = new Histories();
    private final Vaccinations vaccinations = new Vaccinations();
    private final Visits visits = new Visits();

    Tellings(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Stream<DemoMessage> of(Household household) {
        return household.members().stream().flatMap(resident -> of(household, resident));
    }

    private Stream<DemoMessage> of(Household household, Resident resident) {
        var life = new Life(household, resident, station(household));
        return Stream.concat(life.toldByStation(), life.toldByHospital()).map(Envelope::sealed);
    }

    private static Facility station(Household household) {
        var village = household.village();
        var first = village.station().equals("24021");
        return new Facility(
                village.station(),
                village.stationName(),
                first ? "2421000123" : "2477000045",
                first ? "BS. Hoàng Thị Mến" : "YS. Triệu Văn Quyên",
                first);
    }

    /** All that is known about one resident. */
    private final class Life {

        private final Household household;
        private final Resident resident;
        private final Facility station;
        private final History history;
        private final List<Dose> doses;
        private final List<Visit> seen;

        Life(Household household, Resident resident, Facility station) {
            this.household = household;
            this.resident = resident;
            this.station = station;
            var dice = Dice.of(seed, 2, resident.serial());
            this.history = histories.of(resident, household.childrenOf(resident), today, dice);
            this.doses = vaccinations.of(resident, today, dice);
            this.seen = visits.atStation(station, resident, today, dice);
        }

        Stream<Message> toldByStation() {
            var days = days();
            var messages = new ArrayList<Message>();
            var before = LocalDate.MIN;
            for (var day : days) {
                var last = day.equals(days.get(days.size() - 1));
                var newborn = resident.is(Trait.NO_NUMBER_YET) || resident.is(Trait.NUMBER_CAME_LATER) && !last;
                messages.add(message(messages.size(), before, day, newborn, last, false));
                before = day;
            }
            if (resident.serial() % 9 == 4 && !resident.is(Trait.NO_NUMBER_YET)) {
                var corrected = before.plusDays(7).isAfter(today) ? today : before.plusDays(7);
                var since = days.size() > 1 ? days.get(days.size() - 2) : LocalDate.MIN;
                messages.add(message(messages.size(), since, corrected, false, true, true));
            }
            return messages.stream();
        }

        private Message message(
                int turn, LocalDate after, LocalDate day, boolean newborn, boolean last, boolean corrects) {
            var citizen = Identity.citizen(resident, station, today, newborn, corrects);
            if (newborn) {
                citizen.with("HOTEN", Identity.childOf(household, resident, station));
            }
            var told = doses.stream().filter(d -> d.given() ? !d.on().isAfter(day) : last).toList();
            var seenSince = seen.stream().filter(v -> v.on().isAfter(after) && !v.on().isAfter(day)).toList();
            return new Message(
                    Envelope.header(station, seed, resident.serial(), turn, day, today, corrects),
                    citizen,
                    Identity.relations(resident, household, station),
                    history,
                    told,
                    resident.female() && !told.isEmpty() && resident.age(today) >= 18 ? "2" : "",
                    corrects ? seenSince.stream().map(this::reweighed).toList() : seenSince,
                    resident.serial() % 40 == 0 ? "c2nhu-gi-lap" : "");
        }

        /** The same visit with a better look at the scales: a newer version of what was told. */
        private Visit reweighed(Visit visit) {
            var block = visit.block().copy();
            block.with("KHAC", "Đã kiểm tra lại cân nặng, chiều cao");
            return new Visit(visit.on(), block, visit.services(), visit.diagnoses());
        }

        /** The days on which the station told something: always the last event, and some before it. */
        private List<LocalDate> days() {
            var events = new TreeSet<LocalDate>();
            doses.stream().filter(Dose::given).map(Dose::on).forEach(events::add);
            seen.stream().map(Visit::on).forEach(events::add);
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
            return Stream.iterate(1, i -> i <= count, i -> i + 1)
                    .map(i -> all.get(i * all.size() / count - 1))
                    .toList();
        }

        /** The hospital knows of births, of some doses in its own words, and of its own visits. */
        Stream<Message> toldByHospital() {
            var dice = Dice.of(seed, 3, resident.serial());
            var own = visits.atHospital(HOSPITAL, resident, today, dice);
            var retold = vaccinations.retold(doses, dice).stream()
                    .filter(dose -> !dose.on().isAfter(today))
                    .toList();
            var known = resident.serial() % 5 == 0 || resident.is(Trait.FIXED);
            var silent = resident.is(Trait.NO_NUMBER_YET)
                    || resident.is(Trait.GATHERED_SIMPLY)
                    || own.isEmpty() && retold.isEmpty();
            if (!known || silent) {
                return Stream.empty();
            }
            var told = Stream.concat(own.stream().map(Visit::on), retold.stream().map(Dose::on))
                    .max(LocalDate::compareTo)
                    .orElse(today);
            Block citizen = Identity.citizen(resident, HOSPITAL, today, false, false);
            return Stream.of(new Message(
                    Envelope.header(HOSPITAL, seed, resident.serial(), 0, told, today, false),
                    citizen,
                    List.of(),
                    History.untold(),
                    retold,
                    "",
                    own,
                    ""));
        }
    }
}
