package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.form.History;
import vn.sosuckhoe.local.commune.form.Message;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.health.Visits;
import vn.sosuckhoe.local.commune.people.Trait;
import vn.sosuckhoe.local.commune.vaccine.Vaccinations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The provincial hospital knows some of the people: it tells a few of the same doses in its own words, and its own visits. */
final class HospitalTelling {

    private static final Facility HOSPITAL =
            new Facility("24000", "Bệnh viện Đa khoa tỉnh (giả lập)", "2400000917", "BS. Đỗ Quang Khải", true);

    private final long seed;
    private final LocalDate today;
    private final Vaccinations vaccinations;
    private final Visits visits;

    HospitalTelling(long seed, LocalDate today, Vaccinations vaccinations, Visits visits) {
        this.seed = seed;
        this.today = today;
        this.vaccinations = vaccinations;
        this.visits = visits;
    }

    Stream<Message> messages(Life life) {
        var resident = life.resident();
        var known = resident.serial() % 5 == 0 || resident.is(Trait.FIXED);
        if (!known || resident.is(Trait.NO_NUMBER_YET) || resident.is(Trait.GATHERED_SIMPLY)) {
            return Stream.empty();
        }
        var dice = Dice.of(seed, 3, resident.serial());
        var seen = visits.atHospital(HOSPITAL, resident, today, dice);
        var doses = vaccinations.retold(life.doses(), dice).stream()
                .filter(dose -> !dose.on().isAfter(today))
                .toList();
        return Stream.concat(seen.stream().map(Visit::on), doses.stream().map(Dose::on))
                .max(LocalDate::compareTo)
                .map(told -> new Message(
                        Envelope.header(HOSPITAL, seed, resident.serial(), 0, told, today, false),
                        Identity.citizen(resident, HOSPITAL, today, false, false),
                        List.of(),
                        History.untold(),
                        doses,
                        "",
                        seen,
                        ""))
                .stream();
    }
}
