package vn.sosuckhoe.person.place;

/**
 * A commune, ward or special zone of today.
 *
 * @param code five digits, unique in the country; leading zeros matter
 * @param name without its kind: {@code Ba Đình}
 */
public record Commune(String code, UnitKind kind, String name, Province province, Validity validity) {

    public String fullName() {
        return kind.with(name);
    }

    /** {@code Phường Ba Đình, Thành phố Hà Nội}. */
    public String address() {
        return fullName() + ", " + province.fullName();
    }
}
