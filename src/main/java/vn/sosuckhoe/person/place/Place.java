package vn.sosuckhoe.person.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the codes of an address mean today, and what they meant when they were old.
 *
 * @param commune the commune of today; of a split one the first successor
 * @param successors all communes it can be today; one unless {@link Flag#SPLIT}, none if the commune is unknown
 * @param before the old commune, if the address names one
 * @param provinceBefore the old province, if the address names one
 */
public record Place(
        Optional<Province> province,
        Optional<Commune> commune,
        List<Commune> successors,
        Optional<FormerCommune> before,
        Optional<FormerProvince> provinceBefore,
        Set<Flag> flags) {

    public enum Flag {
        /** A province or commune code stands in no list. */
        UNKNOWN_CODE,
        /** Read as a unit of before 01/07/2025. */
        OLD_CODE,
        /** The old commune lies in several communes of today; ask the person which. */
        SPLIT,
        /** The province written is not the one the commune lies in; the commune is believed. */
        PROVINCE_DIFFERS
    }

    public Place {
        successors = List.copyOf(successors);
        flags = Set.copyOf(flags);
    }

    static Place of(Commune commune) {
        return new Place(
                Optional.of(commune.province()),
                Optional.of(commune),
                List.of(commune),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    static Place of(FormerCommune former) {
        var main = former.successors().get(0);
        return new Place(
                Optional.of(main.province()),
                Optional.of(main),
                former.successors(),
                Optional.of(former),
                Optional.of(former.province()),
                former.successors().size() > 1 ? EnumSet.of(Flag.OLD_CODE, Flag.SPLIT) : EnumSet.of(Flag.OLD_CODE));
    }

    Place with(Flag flag) {
        var more = EnumSet.of(flag);
        more.addAll(flags);
        return new Place(province, commune, successors, before, provinceBefore, more);
    }

    /** The address of today as far as it is known: {@code Phường Ba Đình, Thành phố Hà Nội}; may be empty. */
    public String address() {
        return commune.map(Commune::address)
                .or(() -> province.map(Province::fullName))
                .orElse("");
    }

    /** The address of before 01/07/2025, if it was written so: {@code Xã B, Huyện C, Tỉnh D}. */
    public Optional<String> addressBefore() {
        return before.map(FormerCommune::address).or(() -> provinceBefore.map(FormerProvince::fullName));
    }
}
