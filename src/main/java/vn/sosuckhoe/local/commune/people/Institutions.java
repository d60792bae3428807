package vn.sosuckhoe.local.commune.people;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two houses without a family: a boarding school, where a pupil of each of the 54 ethnic groups lives, and a children's
 * home, whose head is guardian of a child without parents.
 */
final class Institutions {

    private final Register register;
    private final List<Village> villages;

    Institutions(Register register, List<Village> villages) {
        this.register = register;
        this.villages = villages;
    }

    List<Household> households() {
        return List.of(boardingSchool(), childrensHome());
    }

    private Household boardingSchool() {
        var village = villages.get(villages.size() - 1);
        var hamlet = village.hamlets().get(village.hamlets().size() - 1);
        var roof = new Roof(register, village, hamlet, 9001, "01");
        IntStream.rangeClosed(1, 54).forEach(code -> {
            var ethnicity = Numbers.padded(code, 2);
            var family = register.names().family(ethnicity, roof.dice());
            var months = 12 * 11 + code % 7 * 12;
            var pupil = roof.settle(
                    register.enter(roof.home(), "Học sinh nội trú", code % 2 == 0, months, ethnicity, family));
            // the parents live far away and are not residents here
            var mother = register.enter(roof.home(), "Mẹ", true, months + 12 * 24, ethnicity, family);
            roof.kin(pupil, mother, 2, "Mẹ", true);
        });
        return roof.household();
    }

    private Household childrensHome() {
        var village = villages.get(0);
        var roof = new Roof(register, village, village.hamlets().get(1), 9002, "01");
        var head = roof.enter("Chủ hộ", true, 12 * 47);
        for (var months : List.of(26, 110)) {
            roof.kin(roof.marry("Trẻ được nuôi dưỡng", months < 60, months), head, 9, "Giám đốc cơ sở bảo trợ", true);
        }
        return roof.household();
    }
}
