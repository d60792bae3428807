package vn.sosuckhoe.vaccination.product;

import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the vaccine that a record means. First by the exact name without diacritics, then by the names the text contains,
 * then by a name that a slip or two lead to. It never guesses between two: a text that fits two vaccines fits none, except
 * that a product goes before the kind it is of ({@code Phế cầu (Prevenar 13)}) and that parts make a whole
 * ({@code DPT + VGB + Hib}).
 */
public final class Catalogue {

    /** {@code LOAIVACXIN} of a dose that was paid for. */
    private static final String PAID = "2";

    private static final int MOST_REMEMBERED = 20_000;

    private final List<Vaccine> vaccines;
    private final Names names;
    private final Words words = new Words();
    private final Map<Said, Optional<Vaccine>> remembered = new ConcurrentHashMap<>();

    private record Said(String code, String name, String group) {}

    public Catalogue(Collection<Vaccine> vaccines) {
        this.vaccines = List.copyOf(vaccines);
        this.names = new Names(vaccines);
    }

    /**
     * @param code of the sender's own list, {@code name} as written, {@code group} as sent (QĐ 831, {@code LOAIVACXIN}: 1
     *     programme, 2 paid, 3 tetanus in pregnancy); each may be {@code null}
     */
    public Optional<Vaccine> find(String code, String name, String group) {
        var said = new Said(code, name, group);
        var known = remembered.get(said);
        if (known != null) {
            return known;
        }
        var found = search(said);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(said, found);
        }
        return found;
    }

    private Optional<Vaccine> search(Said said) {
        var byName = named(said.name(), said.group());
        var byCode = named(said.code(), said.group());
        if (byName.isEmpty() || byCode.isEmpty()) {
            var silent = said.name() == null || said.name().isBlank() || byCode.isEmpty();
            return silent || Key.of(said.name()).words().stream().noneMatch(words::tellsOfNoDose)
                    ? byName.or(() -> byCode)
                    : Optional.empty();
        }
        return one(new LinkedHashSet<>(List.of(byName.get(), byCode.get())));
    }

    private Optional<Vaccine> named(String text, String group) {
        var key = Key.of(text);
        var paid = PAID.equals(group == null ? "" : group.strip());
        var exact = paid && words.onlyInTheProgramme(key.whole()) ? null : names.called(key.whole());
        return exact != null ? Optional.of(exact) : one(new Reading(names, words, paid).of(key));
    }

    /** The one that a set of names means. */
    private Optional<Vaccine> one(Set<Vaccine> found) {
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        var products = found.stream()
                .filter(vaccine -> found.stream().noneMatch(other -> isKindOf(vaccine, other)))
                .toList();
        return products.size() == 1 ? Optional.of(products.get(0)) : whole(products);
    }

    /** {@code PCV} is the kind of {@code PCV13}. */
    private static boolean isKindOf(Vaccine kind, Vaccine product) {
        return product != kind
                && product.code().startsWith(kind.code())
                && product.antigens().equals(kind.antigens());
    }

    /** The only vaccine that is made of exactly these parts, or the one of them that holds all the others. */
    private Optional<Vaccine> whole(List<Vaccine> parts) {
        var antigens = new HashSet<String>();
        var apart = true;
        for (var part : parts) {
            for (var antigen : part.antigens()) {
                apart &= antigens.add(antigen);
            }
        }
        var inside = parts.stream()
                .filter(part -> part.antigens().containsAll(antigens))
                .toList();
        if (!apart) {
            return inside.size() == 1 && parts.size() > 1 ? Optional.of(inside.get(0)) : Optional.empty();
        }
        var made = vaccines.stream()
                .filter(vaccine -> vaccine.antigens().equals(antigens))
                .toList();
        return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }
}
