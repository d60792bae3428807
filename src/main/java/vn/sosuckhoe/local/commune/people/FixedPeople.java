package vn.sosuckhoe.local.commune.people;

import java.time.LocalDate;
import java.util.List;

/** The people who are always there, whatever the seed: those whom the local realm lets sign in. All invented. */
final class FixedPeople {

    private final Register register;
    private final Village village;
    private final LocalDate today;

    FixedPeople(Register register, Village village, LocalDate today) {
        this.register = register;
        this.village = village;
        this.today = today;
    }

    List<Household> households() {
        return List.of(motherAndFamily(), oldCouple(), youngMan());
    }

    /** Who came to the demo last, so that everybody else stays who they were. */
    Household lastComers() {
        var roof = roof(901, "07");
        roof.settle(register.fixed(
                roof.home(),
                "Chủ hộ",
                "07",
                "024066000889",
                "Vi Văn Sơn",
                false,
                LocalDate.of(1966, 4, 10),
                Trait.DIABETES,
                Trait.OFF_TARGET));
        roof.settle(register.fixed(
                roof.home(),
                "Vợ",
                "07",
                "024171000890",
                "Chu Thị Lan",
                true,
                LocalDate.of(1971, 9, 2),
                Trait.HEALTHY,
                Trait.FIRST_SIGN));
        return roof.household();
    }

    private Household motherAndFamily() {
        var roof = roof(1, "02");
        var father = roof.settle(register.fixed(
                roof.home(),
                "Chủ hộ",
                "02",
                "024088004321",
                "Lương Văn Thắng",
                false,
                LocalDate.of(1988, 8, 20),
                Trait.HEALTHY,
                Trait.CHECKED_AGAIN));
        var mother = roof.settle(register.fixed(
                roof.home(),
                "Vợ",
                "02",
                "024190001234",
                "Hoàng Thị Mai",
                true,
                LocalDate.of(1990, 3, 12),
                Trait.HEALTHY));
        var grandmother = roof.settle(register.fixed(
                roof.home(),
                "Mẹ",
                "02",
                "024155000777",
                "Hoàng Thị Nhình",
                true,
                LocalDate.of(1955, 10, 5),
                Trait.HYPERTENSION));
        roof.parents(father, null, grandmother);
        var parents = List.of(father, mother);
        child(roof, "Lương Gia Bảo", false, today.minusYears(9).minusDays(40), parents, grandmother);
        child(
                roof,
                "Lương Thị Bảo Ngân",
                true,
                today.minusYears(3).minusDays(9),
                parents,
                grandmother,
                Trait.STAYED_AWAY,
                Trait.FALLS_BEHIND);
        child(
                roof,
                "Lương Minh Khôi",
                false,
                today.minusMonths(4).minusDays(6),
                parents,
                grandmother,
                Trait.GROWS_WELL);
        return roof.household();
    }

    private void child(
            Roof roof,
            String name,
            boolean female,
            LocalDate born,
            List<Resident> parents,
            Resident grandmother,
            Trait... traits) {
        var child = roof.settle(register.fixed(roof.home(), "Con", "02", null, name, female, born, traits));
        roof.parents(child, parents.get(0), parents.get(1));
        roof.kin(child, grandmother, 3, "Bà nội", false);
    }

    private Household oldCouple() {
        var roof = roof(2, "07");
        roof.settle(register.fixed(
                roof.home(),
                "Chủ hộ",
                "07",
                "024048000321",
                "Nông Văn Thắng",
                false,
                LocalDate.of(1948, 2, 15),
                Trait.HYPERTENSION,
                Trait.DIABETES,
                Trait.MIXED_UNITS));
        roof.marry("Vợ", true, 75 * 12);
        return roof.household();
    }

    private Household youngMan() {
        var roof = roof(3, "01");
        roof.settle(register.fixed(
                roof.home(),
                "Chủ hộ",
                "01",
                "024099000555",
                "Trần Quốc Bảo",
                false,
                LocalDate.of(1999, 6, 1),
                Trait.GATHERED_SIMPLY));
        return roof.household();
    }

    private Roof roof(int number, String ethnicity) {
        return new Roof(register, village, village.hamlets().get(0), number, ethnicity);
    }
}
