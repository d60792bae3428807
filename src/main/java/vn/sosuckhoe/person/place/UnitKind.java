package vn.sosuckhoe.person.place;

import java.util.Arrays;

/** The kinds of units at the two levels: province or city; commune, ward or special zone. */
public enum UnitKind {
    CITY("thành phố"),
    PROVINCE("tỉnh"),
    WARD("phường"),
    COMMUNE("xã"),
    SPECIAL_ZONE("đặc khu");

    private final String vietnamese;

    UnitKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The name as it stands at the head of an address: {@code Phường Ba Đình}. */
    String with(String name) {
        return Character.toUpperCase(vietnamese.charAt(0)) + vietnamese.substring(1) + " " + name;
    }

    static UnitKind of(String vietnamese) {
        return Arrays.stream(values())
                .filter(kind -> kind.vietnamese.equals(vietnamese))
                .findFirst()
                .orElseThrow();
    }
}
