package vn.sosuckhoe.person.place;

import vn.sosuckhoe.person.Tsv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables beside this class, read once. Every province keeps all its rows, the newest last. */
record UnitTables(
        Map<String, List<Province>> provinces,
        Map<String, FormerProvince> formerProvinces,
        Map<String, Commune> communes,
        List<FormerCommune> formerCommunes) {

    static UnitTables load() {
        var rows = Tsv.rows(UnitTables.class, "provinces.tsv");
        var formerProvinces = formerProvinces(rows);
        var provinces = provinces(rows, formerProvinces);
        var communes = communes(provinces);
        return new UnitTables(
                Collections.unmodifiableMap(provinces),
                Collections.unmodifiableMap(formerProvinces),
                Collections.unmodifiableMap(communes),
                formerCommunes(formerProvinces, communes));
    }

    private static Map<String, FormerProvince> formerProvinces(List<String[]> rows) {
        var formers = new LinkedHashMap<String, FormerProvince>();
        for (var row : rows) {
            if (row[3].isEmpty()) {
                formers.put(
                        row[0],
                        new FormerProvince(
                                row[0], UnitKind.of(row[1]), row[2], row[5], Validity.between(row[3], row[4])));
            }
        }
        return formers;
    }

    private static Map<String, List<Province>> provinces(List<String[]> rows, Map<String, FormerProvince> formers) {
        var provinces = new LinkedHashMap<String, List<Province>>();
        for (var row : rows) {
            if (!row[3].isEmpty()) {
                var mergedFrom = formers.values().stream()
                        .filter(former -> former.successor().equals(row[0]))
                        .map(FormerProvince::name)
                        .toList();
                provinces
                        .computeIfAbsent(row[0], code -> new ArrayList<>())
                        .add(new Province(
                                row[0],
                                UnitKind.of(row[1]),
                                row[2],
                                mergedFrom,
                                Validity.between(row[3], row[4]),
                                row[7]));
            }
        }
        return provinces;
    }

    private static Map<String, Commune> communes(Map<String, List<Province>> provinces) {
        var since = new HashMap<String, Validity>();
        var communes = new LinkedHashMap<String, Commune>();
        for (var row : Tsv.rows(UnitTables.class, "communes.tsv.gz")) {
            var rows = provinces.get(row[3]);
            var validity = since.computeIfAbsent(row[4], from -> Validity.between(from, ""));
            communes.put(row[0], new Commune(row[0], UnitKind.of(row[1]), row[2], rows.get(rows.size() - 1), validity));
        }
        return communes;
    }

    private static List<FormerCommune> formerCommunes(
            Map<String, FormerProvince> provinces, Map<String, Commune> communes) {
        var until = new HashMap<String, Validity>();
        var districts = new HashMap<String, String>();
        var formers = new ArrayList<FormerCommune>();
        for (var row : Tsv.rows(UnitTables.class, "former-communes.tsv.gz")) {
            formers.add(new FormerCommune(
                    row[0].isEmpty() ? null : row[0],
                    row[1],
                    districts.computeIfAbsent(row[2], name -> name),
                    provinces.get(row[3]),
                    successors(row[5], communes),
                    until.computeIfAbsent(row[4], to -> Validity.between("", to))));
        }
        return List.copyOf(formers);
    }

    private static List<Commune> successors(String codes, Map<String, Commune> communes) {
        var single = communes.get(codes);
        return single != null
                ? List.of(single)
                : Stream.of(codes.split(",")).map(communes::get).toList();
    }
}
