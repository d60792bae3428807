package vn.sosuckhoe.vaccination.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.txt}, as keys. */
final class Words {

    private enum Section {
        BESIDE,
        ALONE,
        PROGRAMME,
        NEVER
    }

    private final Map<Section, Set<String>> sections = new EnumMap<>(Section.class);

    Words() {
        var section = Section.BESIDE;
        for (var line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = Section.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, key -> new HashSet<>())
                        .add(Key.of(line).whole());
            }
        }
    }

    boolean saysNothing(String key) {
        return sections.get(Section.BESIDE).contains(key);
    }

    boolean onlyAlone(String key) {
        return sections.get(Section.ALONE).contains(key);
    }

    boolean onlyInTheProgramme(String key) {
        return sections.get(Section.PROGRAMME).contains(key);
    }

    boolean tellsOfNoDose(String key) {
        return sections.get(Section.NEVER).contains(key);
    }

    private static String text() {
        try (var in = Words.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
