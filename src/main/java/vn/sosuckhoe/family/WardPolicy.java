package vn.sosuckhoe.family;

import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Guardianship.Stage;
import vn.sosuckhoe.family.Wish.Act;
import vn.sosuckhoe.family.Wish.Item;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.person.Tsv;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Who may do what with a ward's book: the one place that decides, by the rows of {@code ward-rules.tsv}. */
public final class WardPolicy {

    private static final String ANY = "*";

    private static final Set<Stage> MINORS = EnumSet.complementOf(EnumSet.of(Stage.ADULT));

    private static final List<Row> ROWS = Tsv.rows(WardPolicy.class, "ward-rules.tsv").stream()
            .map(row -> new Row(
                    List.of(row[0], row[1], row[2], row[3], row[4], row[5]),
                    new Decision(Answer.valueOf(row[6].toUpperCase(Locale.ROOT)), row[7])))
            .toList();

    private record Row(List<String> fits, Decision decision) {

        boolean fits(List<String> wish) {
            return Stream.iterate(0, i -> i < wish.size(), i -> i + 1)
                    .allMatch(i -> fits.get(i).equals(ANY) || fits.get(i).equals(wish.get(i)));
        }
    }

    /** There are few wishes, and every book that is made asks for some. */
    private static final Map<Wish, Decision> DECIDED = new ConcurrentHashMap<>();

    private WardPolicy() {}

    public static Decision decide(Wish wish) {
        return DECIDED.computeIfAbsent(wish, WardPolicy::read);
    }

    private static Decision read(Wish wish) {
        var words = List.of(
                wish.basis().word(),
                word(wish.stage()),
                wish.keepsSecrets() ? "yes" : "no",
                word(wish.say()),
                word(wish.item()),
                word(wish.act()));
        return ROWS.stream()
                .filter(row -> row.fits(words))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    /** Whether a link of this basis opens the book of a minor; until when is a matter of dates, see {@link Guardianship}. */
    public static boolean opens(Basis basis) {
        return MINORS.stream().allMatch(stage -> reads(basis, stage, false, Item.ORDINARY));
    }

    /**
     * Whether items of a kind are left out of what guardians read.
     *
     * @param keepsSecrets the ward has reached the age for it
     */
    public static boolean withholds(Item item, boolean keepsSecrets) {
        return Stream.of(Basis.values()).filter(WardPolicy::opens).anyMatch(basis -> MINORS.stream()
                .anyMatch(stage -> !reads(basis, stage, keepsSecrets, item)));
    }

    private static boolean reads(Basis basis, Stage stage, boolean keepsSecrets, Item item) {
        return decide(new Wish(basis, stage, keepsSecrets, Say.UNASKED, item, Act.READ))
                .isAllowed();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
