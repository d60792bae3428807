package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.health.Histories;
import vn.sosuckhoe.local.commune.health.Visits;
import vn.sosuckhoe.local.commune.people.Household;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.vaccine.Vaccinations;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is told of each household: by its station over the years, and by the hospital. */
final class Tellings {

    private final long seed;
    private final LocalDate today;
    private final Histories histories = new Histories();
    private final Vaccinations vaccinations = new Vaccinations();
    private final Visits visits = new Visits();
    private final StationTelling station;
    private final HospitalTelling hospital;

    Tellings(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.station = new StationTelling(seed, today);
        this.hospital = new HospitalTelling(seed, today, vaccinations, visits);
    }

    Stream<DemoMessage> of(Household household) {
        return household.members().stream()
                .map(resident -> life(household, resident))
                .flatMap(life -> Stream.concat(station.messages(life), hospital.messages(life)))
                .map(Envelope::sealed);
    }

    private Life life(Household household, Resident resident) {
        var dice = Dice.of(seed, 2, resident.serial());
        var facility = facility(household);
        return new Life(
                household,
                resident,
                facility,
                histories.of(resident, household.childrenOf(resident), today, dice),
                vaccinations.of(resident, today, dice),
                visits.atStation(facility, resident, today, dice));
    }

    private static Facility facility(Household household) {
        var village = household.village();
        var first = village.station().equals("24021");
        return new Facility(
                village.station(),
                village.stationName(),
                first ? "2421000123" : "2477000045",
                first ? "BS. Hoàng Thị Mến" : "YS. Triệu Văn Quyên",
                first);
    }
}
