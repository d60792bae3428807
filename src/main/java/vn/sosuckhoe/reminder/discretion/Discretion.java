package vn.sosuckhoe.reminder.discretion;

import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.reminder.text.Template;
import vn.sosuckhoe.reminder.text.Templates;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be said to whom: to be on some lists is a secret, so their invitations must not tell which list it was. */
public final class Discretion {

    /** The words that do not say what for. */
    private static final String NEUTRAL = "neutral";

    private static final Set<String> SECRET = of(NEUTRAL);

    private static final Set<String> KEPT = of(NEUTRAL, "kept");

    private Discretion() {}

    private static Set<String> of(String... words) {
        return Tsv.rows(Discretion.class, "lists.tsv").stream()
                .filter(row -> Set.of(words).contains(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Guardians are not to learn of it: not by the inbox, and so not by a message either. */
    static boolean isKept(WorkList list) {
        return KEPT.contains(list.code());
    }

    public static boolean isSecret(WorkList list) {
        return SECRET.contains(list.code());
    }

    /** In the order in which staff are shown them; what is said once a result is there invites nobody. */
    public static List<Template> templates(WorkList list) {
        return Templates.all().stream()
                .filter(template -> allows(list, template))
                .toList();
    }

    public static boolean allows(WorkList list, Template template) {
        return template.suits(list)
                && !template.code().equals("result-ready")
                && (!isSecret(list) || template.code().equals(NEUTRAL));
    }
}
