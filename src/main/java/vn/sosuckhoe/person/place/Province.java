package vn.sosuckhoe.person.place;

import java.util.List;

/**
 * One of the 34 provinces and cities since 01/07/2025.
 *
 * @param code two digits of the statistics office
 * @param name without its kind: {@code Hà Nội}
 * @param mergedFrom the names of the provinces of before that went into it, itself included
 * @param confidence of the row in the table: H read in the law, M from a second-hand source
 */
public record Province(
        String code, UnitKind kind, String name, List<String> mergedFrom, Validity validity, String confidence) {

    public String fullName() {
        return kind.with(name);
    }
}
