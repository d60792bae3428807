package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Form;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.people.Household;
import vn.sosuckhoe.local.commune.people.Kin;
import vn.sosuckhoe.local.commune.people.Numbers;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Part I of the form: who somebody is, in the words of one facility. */
final class Identity {

    private static final List<String> ABO = List.of("O", "A", "B", "AB");
    private static final List<String> FAR_PROVINCES = List.of("20", "04", "08", "66", "52", "48", "11", "12");
    private static final int YEARS_OF_CHILD_CARD = 6;

    private Identity() {}

    /**
     * @param newborn whether only the temporary number is known on that day
     * @param corrected whether a later look has found the phone that was forgotten at first
     */
    static Block citizen(Resident resident, Facility facility, LocalDate today, boolean newborn, boolean corrected) {
        var block = Block.of(Form.CITIZEN)
                .with("GIOITINH", resident.female() ? 2 : 1)
                .with("NGAYSINH", resident.bornAs())
                .with("MADANTOC", resident.ethnicity())
                .with("MAQUOCTICH", "000")
                .with("MAHO_GIADINH", resident.home().household())
                .with("MA_NHANKHAU", memberCode(resident))
                .with("QUANHE_CHUHO", resident.toHead())
                .with("HOTEN", written(resident.name(), facility));
        numbers(block, resident, today, newborn);
        permanentHome(block, resident);
        if (resident.is(Trait.GATHERED_SIMPLY)) {
            return block;
        }
        currentHome(block, resident);
        var contact = resident.contact();
        var blood = Dice.of(resident.serial(), 8, 0).below(100);
        return block.with("NHOMMAU_HEABO", blood < 70 ? ABO.get(blood % 4) : null)
                .with("NHOMMAU_HERH", blood < 70 ? (blood % 24 == 5 ? "-" : "+") : null)
                .with("MATINH_KHAISINH", resident.birthProvince())
                .with("MATONGIAO", resident.religion())
                .with("MANGHENGHIEP", resident.age(today) < 15 ? "00000" : "63100")
                .with("DIENTHOAI_CD", contact.landline())
                .with("DIENTHOAI_DD", corrected || resident.serial() % 9 != 4 ? contact.mobile() : null)
                .with("EMAIL", contact.email());
    }

    static List<Block> relations(Resident resident, Household household, Facility facility) {
        return resident.is(Trait.GATHERED_SIMPLY)
                ? List.of()
                : household.kinOf(resident).stream()
                        .map(kin -> relation(kin, facility))
                        .toList();
    }

    private static Block relation(Kin kin, Facility facility) {
        var relative = kin.relative();
        return Block.of(Form.RELATION)
                .with("LOAI_QUANHE", kin.kind())
                .with("TEN_QUANHE", kin.words())
                .with("MADINHDANH", relative.is(Trait.OLD_CARD_ONLY) ? null : relative.number())
                .with("HOTEN", written(relative.name(), facility))
                .with("DIENTHOAI", relative.contact().landline())
                .with("DIDONG", relative.contact().mobile())
                .with("GIAMHO", kin.guardian() ? 1 : 0);
    }

    /** What a newborn is called before it has a name of its own. */
    static String childOf(Household household, Resident child, Facility facility) {
        return household.kinOf(child).stream()
                .filter(kin -> kin.kind() == 2)
                .findFirst()
                .map(kin -> "Con bà " + kin.relative().name().toUpperCase(Locale.ROOT))
                .orElseGet(() -> written(child.name(), facility));
    }

    private static void numbers(Block block, Resident resident, LocalDate today, boolean newborn) {
        var last = resident.number().substring(6);
        var province = resident.home().village().province();
        var insurance = province + "10" + last;
        var card = province + insurance;
        var serial = resident.serial();
        if (newborn) {
            block.with("MADINHDANH", "TE1" + card).with("MATHE", "TE1" + card);
            return;
        }
        var oldCardOnly = resident.is(Trait.OLD_CARD_ONLY);
        block.with("MADINHDANH", oldCardOnly ? null : resident.number());
        if (oldCardOnly || resident.age(today) > 30 && serial % 4 == 3) {
            block.with("SOCMND", "1" + province + last)
                    .with("NGAYCAP", "17/06/2009")
                    .with("NOICAP", "Công an tỉnh Bắc Giang");
        } else if (serial % 5 == 0) {
            block.with("VNEID", resident.number());
        }
        if (resident.is(Trait.GATHERED_SIMPLY)) {
            return;
        }
        block.with("MABHXH", insurance);
        if (resident.age(today) < YEARS_OF_CHILD_CARD) {
            block.with("MATHE", "TE1" + card);
        } else if (serial % 3 != 2) {
            block.with("MATHE", serial % 3 == 0 ? insurance : "GD4" + card);
        }
    }

    private static void permanentHome(Block block, Resident resident) {
        var home = resident.home();
        var village = home.village();
        if (resident.toHead().startsWith("Học sinh")) {
            block.with("DIACHI_THUONGTRU", "Tỉnh khác").with("MATINH_THUONGTRU", far(resident));
            return;
        }
        // one in ten was never rewritten after the districts ended
        var former = resident.serial() % 10 == 7;
        block.with("DIACHI_THUONGTRU", village.address(home.hamlet(), former))
                .with("MATINH_THUONGTRU", village.province())
                .with("MAHUYEN_THUONGTRU", former ? village.oldDistrict() : null)
                .with("MAXA_THUONGTRU", village.code())
                .with("MATHONXOM_THUONGTRU", home.hamlet());
    }

    private static void currentHome(Block block, Resident resident) {
        var home = resident.home();
        var village = home.village();
        var former = resident.serial() % 20 == 7;
        block.with("DIACHI_HIENTAI", village.address(home.hamlet(), former))
                .with("MATINH_HIENTAI", village.province())
                .with("MAHUYEN_HIENTAI", former ? village.oldDistrict() : null)
                .with("MAXA_HIENTAI", village.code())
                .with("MATHONXOM_HIENTAI", home.hamlet());
    }

    private static String far(Resident resident) {
        return FAR_PROVINCES.get(resident.serial() / 2 % FAR_PROVINCES.size());
    }

    private static String memberCode(Resident resident) {
        return resident.home().household() + "-"
                + Numbers.padded(resident.home().place(), 2);
    }

    private static String written(String name, Facility facility) {
        return facility.capitals() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
