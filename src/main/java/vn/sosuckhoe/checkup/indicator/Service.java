package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.Names.Name;
import vn.sosuckhoe.checkup.indicator.written.Plain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the result of a service may hold, by what the service is called.
 *
 * @param panel where the names of its values are looked up, of a service of many
 * @param value the one it is of
 */
record Service(Optional<String> panel, Optional<Name> value) {

    /** Services are called by the same few thousand names again and again. */
    private static final Map<String, Service> CALLED = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 100;

    static Service called(String name) {
        var known = CALLED.get(name);
        if (known == null) {
            known = read(name);
            if (CALLED.size() < MOST_REMEMBERED && name.length() <= LONGEST_REMEMBERED) {
                CALLED.put(name, known);
            }
        }
        return known;
    }

    private static Service read(String name) {
        var panel = Names.panel(name);
        return new Service(panel, panel.isPresent() ? Optional.empty() : Names.find(Names.ANY, Plain.of(name)));
    }
}
