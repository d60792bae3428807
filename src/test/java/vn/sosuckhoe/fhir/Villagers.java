package vn.sosuckhoe.fhir;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.local.commune.Heard;
import vn.sosuckhoe.local.commune.SyntheticCommunes;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * People of the demo communes: their messages as the facilities send them, read by the reader of the intake and made into
 * books by the projection. Nobody of them exists.
 */
public final class Villagers {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-11-21T00:00:00Z");

    private static final long SEED = 831;
    private static final Programme PROGRAMME = Programmes.tcmr();
    private static final List<Villager> ALL = all();

    /** @param id of the book */
    public record Villager(UUID id, Book book) {

        public Facts facts(String language) {
            return Facts.of(id, book, PROGRAMME, Locale.forLanguageTag(language));
        }
    }

    /** What a summary has to cope with, by name; each is somebody's. */
    static final Map<String, Predicate<Villager>> KINDS = kinds();

    private Villagers() {}

    /** So many different ones; first some of each kind, then from the whole of the communes. */
    public static List<Villager> some(int howMany) {
        var some = new LinkedHashSet<Villager>();
        KINDS.values().forEach(kind -> ALL.stream().filter(kind).limit(4).forEach(some::add));
        for (var at = 0; some.size() < howMany; at += 7) {
            some.add(ALL.get(at % ALL.size()));
        }
        return some.stream().limit(howMany).toList();
    }

    private static Map<String, Predicate<Villager>> kinds() {
        var kinds = new LinkedHashMap<String, Predicate<Villager>>();
        kinds.put("infant", each -> age(each) < 1);
        kinds.put("small child", each -> age(each) >= 1 && age(each) < 6);
        kinds.put("pupil", each -> age(each) >= 6 && age(each) < 18);
        kinds.put("pregnant", each -> each.book().vaccinations().stream()
                .anyMatch(dose -> dose.pregnancyMonth() != null));
        kinds.put(
                "old and ill",
                each -> age(each) >= 60
                        && each.book().history() != null
                        && !each.book().history().diseases().isEmpty());
        kinds.put(
                "allergic",
                each -> each.book().history() != null
                        && !each.book().history().allergies().isEmpty());
        kinds.put(
                "nothing told",
                each -> each.book().checkups().isEmpty()
                        && each.book().vaccinations().isEmpty()
                        && each.book().history() != null
                        && each.book().history().diseases().isEmpty());
        kinds.put("doubtful value", each -> each.book().checkups().stream()
                .flatMap(visit -> visit.measures().stream())
                .anyMatch(Book.Measure::doubtful));
        kinds.put("diagnosed", each -> each.book().checkups().stream()
                .anyMatch(visit -> !visit.diagnoses().isEmpty()));
        kinds.put("results", each -> each.book().checkups().stream()
                .anyMatch(visit -> !visit.results().isEmpty()));
        return kinds;
    }

    private static int age(Villager one) {
        var birth = one.book().person().birthDate();
        return birth == null ? -1 : birth.latest().until(TODAY).getYears();
    }

    private static List<Villager> all() {
        var people = new ArrayList<Villager>();
        var messages = SyntheticCommunes.messages(SEED, TODAY).limit(Integer.getInteger("villagers", 500));
        Heard.of(messages, TODAY).forEach((number, told) -> Records.PROJECTION
                .of(told, TODAY)
                .ifPresent(projected -> people.add(new Villager(
                        UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)), projected.book()))));
        return List.copyOf(people);
    }
}
