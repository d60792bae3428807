package vn.sosuckhoe.person.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which provinces of before 01/07/2025 a commune of today lay. Some ninety communes were left as they were and stand in no
 * table of changes: they lay where the commune with the nearest code in their province lay, because codes were given out province by
 * province (an inference, confidence M).
 */
final class ProvincesBefore {

    private final Map<String, Set<FormerProvince>> byCommune = new ConcurrentHashMap<>(1 << 13);
    private final List<FormerCommune> coded;

    ProvincesBefore(UnitTables tables) {
        coded = tables.formerCommunes().stream()
                .filter(former -> former.code() != null)
                .toList();
        for (var former : tables.formerCommunes()) {
            former.successors().forEach(today -> byCommune
                    .computeIfAbsent(today.code(), code -> new LinkedHashSet<>(1))
                    .add(former.province()));
        }
    }

    Set<FormerProvince> of(Commune commune) {
        var known = byCommune.get(commune.code());
        return known != null
                ? Collections.unmodifiableSet(known)
                : Set.of(nearest(commune).province());
    }

    private FormerCommune nearest(Commune commune) {
        var code = Integer.parseInt(commune.code());
        return coded.stream()
                .filter(former ->
                        former.province().successor().equals(commune.province().code()))
                .min(Comparator.comparingInt(former -> Math.abs(Integer.parseInt(former.code()) - code)))
                .orElseThrow();
    }
}
