package vn.sosuckhoe.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A list of codes with their Vietnamese names. Codes are found with and without leading zeros. */
public final class CodeList {

    private final Map<String, String> names;

    private CodeList(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** The 54 ethnic groups, 55 foreigner, 56 unknown, and 0 unknown as older files write it. */
    public static CodeList ethnicities() {
        return Lists.ETHNICITIES;
    }

    /** Religions 1 to 16 as in the messages of QĐ 831/QĐ-BYT. */
    public static CodeList religions() {
        return Lists.RELIGIONS;
    }

    /** The first three digits of a personal ID: always the 63 provinces of before 01/07/2025. */
    public static CodeList personalIdProvinces() {
        return Lists.PERSONAL_ID_PROVINCES;
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(bare(code)));
    }

    /** Code without leading zeros to name, in the order of the list. */
    public Map<String, String> names() {
        return names;
    }

    private static String bare(String code) {
        return Folding.plain(code).replaceFirst("^0+(?=.)", "");
    }

    private static CodeList load(String table) {
        var names = new LinkedHashMap<String, String>();
        Tsv.rows(CodeList.class, table).forEach(row -> names.put(bare(row[0]), row[1]));
        return new CodeList(names);
    }

    private static final class Lists {
        static final CodeList ETHNICITIES = load("ethnicities.tsv");
        static final CodeList RELIGIONS = load("religions.tsv");
        static final CodeList PERSONAL_ID_PROVINCES = load("personal-id-provinces.tsv");
    }
}
