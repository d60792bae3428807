package vn.sosuckhoe.local.commune.people;

import java.util.List;

/** People under one roof and who belongs to whom. */
public record Household(String code, Village village, String hamlet, List<Resident> members, List<Kin> kin) {

    public List<Kin> kinOf(Resident resident) {
        return kin.stream().filter(k -> k.of() == resident).toList();
    }

    /** How many children this woman has in the house. */
    public int childrenOf(Resident mother) {
        return (int) kin.stream()
                .filter(k -> k.relative() == mother && k.kind() == 2)
                .count();
    }
}
