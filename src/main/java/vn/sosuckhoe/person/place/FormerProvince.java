package vn.sosuckhoe.person.place;

/**
 * One of the 63 provinces and cities until 30/06/2025.
 *
 * @param code two digits of the statistics office; some now belong to another province
 * @param successor the code of the province it went into
 */
public record FormerProvince(String code, UnitKind kind, String name, String successor, Validity validity) {

    public String fullName() {
        return kind.with(name);
    }
}
