package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Message;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.health.Histories;
import vn.sosuckhoe.local.commune.health.Visits;
import vn.sosuckhoe.local.commune.people.Household;
import vn.sosuckhoe.local.commune.people.Kin;
import vn.sosuckhoe.local.commune.people.Names;
import vn.sosuckhoe.local.commune.people.Numbers;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;
import vn.sosuckhoe.local.commune.people.Village;
import vn.sosuckhoe.local.commune.vaccine.Vaccinations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Very many people for load tests. Everything about a person follows from seed and index; nothing is remembered. */
final class Crowd {

    static final long MOST = 1_000_000;

    private static final int HOUSEHOLD = 4;
    private static final int ENTRIES = 20;
    private static final int STATIONS = 50;

    /** Not those of the demo's people, so that both fit into one database. */
    private static final List<String> PROVINCES = List.of("01", "31", "38", "40", "42", "44", "46", "75", "79", "92");

    private final long seed;
    private final LocalDate today;
    private final Names names = new Names();
    private final Histories histories = new Histories();
    private final Vaccinations vaccinations = new Vaccinations();
    private final Visits visits = new Visits();

    Crowd(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Stream<DemoMessage> messages(long n) {
        if (n > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " people have numbers of their own");
        }
        var households = (n + HOUSEHOLD - 1) / HOUSEHOLD;
        return LongStream.range(0, households).boxed().flatMap(this::household).limit(n);
    }

    static String personalId(long seed, long index) {
        var household = index / HOUSEHOLD;
        var place = (int) (index % HOUSEHOLD);
        return Numbers.personal(
                province(household),
                female(seed, household, place),
                birthYear(seed, household, place),
                Numbers.oneOfAMillion(seed, index));
    }

    private static String province(long household) {
        return PROVINCES.get((int) (household % PROVINCES.size()));
    }

    private static boolean female(long seed, long household, int place) {
        return place == 1 || place > 1 && Dice.of(seed, 10 + place, household).percent(50);
    }

    /** Father, mother, and two children of these. */
    private static int birthYear(long seed, long household, int place) {
        var dice = Dice.of(seed, 9, household);
        var father = dice.between(1965, 1990);
        var mother = father + dice.below(5);
        return switch (place) {
            case 0 -> father;
            case 1 -> mother;
            default -> mother + 20 + (place - 2) * 5 + dice.below(4);
        };
    }

    private Stream<DemoMessage> household(long household) {
        var province = province(household);
        var code = province + Numbers.padded(100 + household / PROVINCES.size() % STATIONS, 3);
        var station = new Facility(code, "Trạm Y tế giả lập " + code, province + "00000001", "BS. Giả Lập", true);
        var village = new Village(code, station.name(), "xã Giả Lập", "", "", "", List.of(), List.of());
        var family = names.family("01", Dice.of(seed, 13, household));
        var members = LongStream.range(household * HOUSEHOLD, (household + 1) * HOUSEHOLD)
                .mapToObj(index -> resident(index, village, family))
                .toList();
        var kin = members.stream()
                .skip(2)
                .flatMap(child -> Stream.of(
                        new Kin(child, members.get(0), 1, "Bố", true), new Kin(child, members.get(1), 2, "Mẹ", true)))
                .toList();
        var home = new Household(members.get(0).home().household(), village, "Thôn Một", members, kin);
        return members.stream().map(resident -> Envelope.sealed(message(home, resident, station)));
    }

    private Resident resident(long index, Village village, String family) {
        var household = index / HOUSEHOLD;
        var place = (int) (index % HOUSEHOLD);
        var dice = Dice.of(seed, 14, index);
        var female = female(seed, household, place);
        var born = LocalDate.of(birthYear(seed, household, place), dice.between(1, 12), dice.between(1, 28));
        var code = village.province() + "-" + Numbers.padded(household, 7);
        return new Resident(
                (int) index,
                personalId(seed, index),
                names.full("01", place == 1 ? names.family("01", dice) : family, female, dice),
                female,
                born,
                Block.day(born),
                "01",
                null,
                village.province(),
                new Resident.Home(code, place + 1, village, "Thôn Một"),
                List.of("Chủ hộ", "Vợ", "Con", "Con").get(place),
                new Resident.Contact(null, place < 2 ? "0500" + Numbers.padded(index % 1_000_000, 6) : null, null),
                place == 0 && dice.percent(30) ? Set.of(Trait.HYPERTENSION) : Set.of());
    }

    private Message message(Household home, Resident resident, Facility station) {
        var dice = Dice.of(seed, 15, resident.serial());
        var doses = vaccinations.of(resident, today, dice);
        var seen = visits.asMany(station, resident, today, ENTRIES - doses.size(), dice);
        return new Message(
                Envelope.header(station, seed, resident.serial(), 0, today, today, false),
                Identity.citizen(resident, station, today, false, false),
                Identity.relations(resident, home, station),
                histories.of(resident, home.childrenOf(resident), today, dice),
                doses,
                "",
                seen,
                "");
    }
}
