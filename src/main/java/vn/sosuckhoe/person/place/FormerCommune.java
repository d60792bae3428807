package vn.sosuckhoe.person.place;

import java.util.List;

/**
 * A commune, ward or town until 30/06/2025 or, without a code, until an earlier reform.
 *
 * @param code five digits; null for units that only their name is known of
 * @param name with its kind: {@code Thị trấn Mộc Châu}
 * @param district with its kind: {@code Huyện Mộc Châu}
 * @param successors where it lies today, the one with the main part first; more than one if it was split
 */
public record FormerCommune(
        String code,
        String name,
        String district,
        FormerProvince province,
        List<Commune> successors,
        Validity validity) {

    /** {@code Phường Dịch Vọng, Quận Cầu Giấy, Thành phố Hà Nội}. */
    public String address() {
        return name + ", " + district + ", " + province.fullName();
    }
}
