package vn.sosuckhoe.vaccination.product;

import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of all vaccines by their key. A name that two vaccines claim names neither. */
final class Names {

    static final int MOST_WORDS = 9;

    private final Map<String, Vaccine> byKey = new HashMap<>();

    Names(Collection<Vaccine> vaccines) {
        var disputed = new HashSet<String>();
        for (var vaccine : vaccines) {
            add(vaccine.code(), vaccine, disputed);
            add(vaccine.name().vi(), vaccine, disputed);
            vaccine.written().forEach(name -> add(name, vaccine, disputed));
        }
        byKey.keySet().removeAll(disputed);
    }

    private void add(String name, Vaccine vaccine, Set<String> disputed) {
        var key = Key.of(name).whole();
        var other = byKey.put(key, vaccine);
        if (other != null && other != vaccine) {
            disputed.add(key);
        }
    }

    /** {@code null} if no vaccine is called so. */
    Vaccine called(String key) {
        return byKey.get(key);
    }

    /** The only vaccine with a name that few slips lead to, fewer than to a name of any other; else {@code null}. */
    Vaccine likelyCalled(String key) {
        Vaccine nearest = null;
        var slips = Integer.MAX_VALUE;
        for (var entry : byKey.entrySet()) {
            var distance = distance(key, entry.getKey());
            if (distance < slips) {
                nearest = entry.getValue();
                slips = distance;
            } else if (distance == slips && nearest != entry.getValue()) {
                nearest = null;
            }
        }
        return slips == Integer.MAX_VALUE ? null : nearest;
    }

    private static int distance(String typed, String name) {
        if (Slip.swapped(typed, name)) {
            return 1;
        }
        var allowed = Slip.allowed(Math.max(typed.length(), name.length()));
        if (allowed == 0
                || Math.abs(typed.length() - name.length()) > allowed
                || typed.charAt(0) != name.charAt(0)
                || !digits(typed).equals(digits(name))) {
            return Integer.MAX_VALUE;
        }
        var slips = Slip.between(typed, name);
        return slips <= allowed ? slips : Integer.MAX_VALUE;
    }

    /** A wrong digit is another product, not a slip. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
