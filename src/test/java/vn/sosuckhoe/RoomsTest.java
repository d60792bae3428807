package vn.sosuckhoe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the arrows between the rooms: nothing points upstream. A new arrow is a decision, made here and told in the
 * commit; a new room that is not named here fails.
 */
class RoomsTest {

    private static final String HOUSE = "vn.sosuckhoe";

    private static final Set<String> RULES = Set.of("vaccination", "checkup", "family", "person");

    /** What each room may know beside itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("person", Set.of()),
            Map.entry("http", Set.of()),
            // figures are told by the routes that the rules know
            Map.entry("operation", Set.of("access")),
            Map.entry("vaccination", Set.of("person")),
            Map.entry("checkup", Set.of("person")),
            Map.entry("family", Set.of("person")),
            // what the rules say of somebody stands in their book as it was said
            Map.entry("book", Set.of("person", "vaccination", "checkup")),
            // what citizens ask to be put right; who may ask is settled before
            Map.entry("request", Set.of("person")),
            Map.entry("access", Set.of("family", "person", "http")),
            // the doors of the intake ask who is calling
            Map.entry("record", Set.of("person", "access", "http")),
            // who holds the keys of a book is the family's policy, decided when the book is made
            Map.entry("projection", union(RULES, "record", "book", "roll")),
            // what stands in a book, in columns
            Map.entry("roll", union(RULES, "book")),
            // who is invited stands in the roll; what is sent is nobody's but the ones it is about
            Map.entry("reminder", union(RULES, "book", "roll", "http")),
            // figures of many: from the roll and from what became of invitations
            Map.entry("coverage", union(RULES, "roll", "reminder")),
            Map.entry("portal", union(RULES, "book", "access", "http", "request", "reminder")),
            // the figures of the intake are shown to the staff who send
            Map.entry(
                    "station",
                    union(
                            RULES,
                            "book",
                            "access",
                            "http",
                            "record",
                            "portal",
                            "roll",
                            "request",
                            "reminder",
                            "coverage")),
            // the inbox is a part of the reminders
            Map.entry("api", union(RULES, "book", "access", "http", "request", "reminder")),
            // a book is opened as the API opens it, once for both
            Map.entry("fhir", union(RULES, "book", "access", "http", "api")));

    /** The reminders are many rooms: what each of them may know of the others. */
    private static final Map<String, Set<String>> REMINDERS = Map.ofEntries(
            Map.entry("reminder", Set.of()),
            Map.entry("reminder.text", Set.of("reminder")),
            Map.entry("reminder.choice", Set.of("reminder")),
            Map.entry("reminder.discretion", Set.of("reminder.text")),
            // who is told by which message when, from values alone
            Map.entry("reminder.plan", Set.of("reminder", "reminder.choice")),
            Map.entry("reminder.inbox", Set.of()),
            // what is put into the queue knows nothing of campaigns, nor of what carries it
            Map.entry("reminder.delivery", Set.of("reminder")),
            Map.entry("reminder.delivery.result", Set.of("reminder.delivery")),
            Map.entry("reminder.delivery.work", Set.of("reminder", "reminder.delivery", "reminder.delivery.result")),
            Map.entry("reminder.smpp", Set.of("reminder", "reminder.delivery", "reminder.text")),
            Map.entry("reminder.mail", Set.of("reminder", "reminder.delivery")),
            Map.entry("reminder.push", Set.of("reminder", "reminder.delivery")),
            Map.entry("reminder.webhook", Set.of("reminder", "reminder.delivery")),
            Map.entry("reminder.delivery.keeping", Set.of()),
            // decided → written → invited; what it would come to is reckoned with the same words
            Map.entry("reminder.campaign", Set.of("reminder.text", "reminder.discretion")),
            Map.entry(
                    "reminder.campaign.message",
                    Set.of(
                            "reminder",
                            "reminder.text",
                            "reminder.choice",
                            "reminder.discretion",
                            "reminder.plan",
                            "reminder.delivery",
                            "reminder.campaign")),
            Map.entry(
                    "reminder.campaign.reckoning",
                    Set.of(
                            "reminder",
                            "reminder.text",
                            "reminder.choice",
                            "reminder.discretion",
                            "reminder.plan",
                            "reminder.delivery",
                            "reminder.campaign",
                            "reminder.campaign.message")),
            Map.entry(
                    "reminder.campaign.inviting",
                    Set.of("reminder.plan", "reminder.delivery", "reminder.campaign", "reminder.campaign.message")),
            Map.entry(
                    "reminder.campaign.turnout",
                    Set.of("reminder", "reminder.text", "reminder.choice", "reminder.delivery", "reminder.campaign")),
            Map.entry(
                    "reminder.outcome",
                    Set.of(
                            "reminder",
                            "reminder.choice",
                            "reminder.plan",
                            "reminder.delivery",
                            "reminder.campaign",
                            "reminder.campaign.message")));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    @Test
    void every_class_stands_in_a_room_and_knows_only_what_its_room_may_know() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : ALL) {
            String room = roomOf(from);
            if (room.equals("local") || room.isEmpty()) {
                continue;
            }
            if (!ARROWS.containsKey(room)) {
                wrong.add("no such room: " + room + " (" + from.getName() + ")");
                continue;
            }
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                String other = roomOf(to);
                if (to.getPackageName().startsWith(HOUSE)
                        && !other.equals(room)
                        && !ARROWS.get(room).contains(other)) {
                    wrong.add(room + " → " + other + ": " + from.getName() + " knows " + to.getName());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_rooms_of_the_reminders_know_each_other_one_way_only() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : ALL) {
            if (!roomOf(from).equals("reminder")) {
                continue;
            }
            String room = from.getPackageName().substring(HOUSE.length() + 1);
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (!roomOf(to).equals("reminder")) {
                    return;
                }
                String other = to.getPackageName().substring(HOUSE.length() + 1);
                if (!other.equals(room)
                        && !REMINDERS.getOrDefault(room, Set.of()).contains(other)) {
                    wrong.add(room + " → " + other + ": " + from.getName() + " knows " + to.getName());
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(ALL)
                .filteredOn(each -> roomOf(each).equals("reminder"))
                .extracting(each -> each.getPackageName().substring(HOUSE.length() + 1))
                .allSatisfy(room -> assertThat(REMINDERS).containsKey(room));
    }

    @Test
    void the_rules_of_medicine_and_family_are_pure() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : ALL) {
            if (RULES.contains(roomOf(from))) {
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String to = dependency.getTargetClass().getPackageName();
                    if (to.startsWith("io.quarkus") || to.startsWith("io.vertx") || to.startsWith("jakarta.")) {
                        wrong.add(from.getName() + " knows " + to);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_package_is_called_by_what_everything_is() {
        assertThat(ALL)
                .extracting(JavaClass::getPackageName)
                .noneMatch(name -> name.matches(".*\\.(util|common|impl|dto|service|manager|helper)s?(\\..*)?"));
    }

    private static String roomOf(JavaClass type) {
        String rest = type.getPackageName();
        if (!rest.startsWith(HOUSE + ".")) {
            return "";
        }
        rest = rest.substring(HOUSE.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static Set<String> union(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
