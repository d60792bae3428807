package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Form;
import vn.sosuckhoe.local.commune.form.History;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Part II of the form. Codes follow from the resident's serial number, so that each of them is somebody's. */
public final class Histories {

    private static final List<String> RELATIVES = List.of("Ông nội", "Bà ngoại", "Bố", "Mẹ", "Anh trai", "Cô ruột");
    private static final List<String> TOILETS = List.of("Hố xí hai ngăn", "Tự hoại", "Thấm dội nước");

    private final List<Words> diseases = Words.list("disease");
    private final List<Words> allergies = Words.list("allergy");
    private final List<Words> disabilities = Words.list("disability");
    private final List<Words> risks = Words.list("risk");

    /** @param children how many the resident has at home */
    public History of(Resident resident, int children, LocalDate today, Dice dice) {
        if (resident.is(Trait.GATHERED_SIMPLY)) {
            return History.untold();
        }
        var serial = resident.serial();
        var age = resident.age(today);
        return new History(
                age < 18 ? birth(serial, dice) : Block.of(Form.BIRTH),
                age < 15 ? List.of() : risks(serial, dice),
                exposure(serial, age),
                resident.is(Trait.DISABLED) ? List.of(disability(serial)) : List.of(),
                serial % 5 == 1 ? List.of(allergy(Form.ALLERGY, serial / 5)) : List.of(),
                diseases(resident, age),
                serial % 8 == 3 ? "Mổ ruột thừa năm " + (today.getYear() - 3) : "Không",
                serial % 11 == 4 ? List.of(allergy(Form.FAMILY_ALLERGY, serial / 11)) : List.of(),
                serial % 3 == 2 ? List.of(disease(Form.FAMILY_DISEASE, serial / 3)) : List.of(),
                resident.female() && age >= 18 && age < 60
                        ? reproductive(serial, children, resident.is(Trait.EXPECTING), today)
                        : Block.of(Form.REPRODUCTIVE),
                serial % 23 == 6 ? "Gia đình ở xa trạm, đi lại khó khăn khi mưa lũ" : "");
    }

    private static Block birth(int serial, Dice dice) {
        var preterm = serial % 9 == 0;
        var weight = dice.between(preterm ? 1900 : 2600, preterm ? 2500 : 3900) / 10 * 10;
        var block = Block.of(Form.BIRTH)
                .with("LOAIDE", serial % 3 == 0 ? 1 : 0)
                .with("DETHIEUTHANG", preterm ? 1 : 0)
                .with("BINGAT_LUCDE", serial % 13 == 0 ? 1 : 0)
                .with("CHIEUDAI", dice.between(preterm ? 44 : 47, preterm ? 47 : 52))
                .with("DITAT_BAMSINH", serial % 7 == 0 ? "Không" : null)
                .with("KHAC", serial % 10 == 0 ? "Vàng da sơ sinh, chiếu đèn 2 ngày" : null);
        // a frequent slip: kilograms instead of grams
        return serial % 19 == 0
                ? block.with("CANNANG", weight / 1000 + "," + weight % 1000 / 100)
                : block.with("CANNANG", weight);
    }

    /** Tobacco, alcohol, drugs: who never did sends "quit" 0 with status 0, as the format wants it. */
    private List<Block> risks(int serial, Dice dice) {
        var told = new ArrayList<Block>();
        for (var risk : risks) {
            var kind = Integer.parseInt(risk.code());
            var status = kind == 4 ? serial % 3 : kind == 3 ? (serial % 97 == 8 ? 1 : 0) : (serial + kind) % 3;
            var block = Block.of(Form.RISK)
                    .with("LOAI", risk.code())
                    .with("TENLOAI", risk.name())
                    .with("TRANGTHAI", status)
                    .with("SOLUONG", kind == 2 && status > 0 ? Integer.toString(dice.between(1, 5)) : null);
            told.add(kind == 4 ? block : block.with("DABO", status == 0 ? "0" : status == 1 ? "1" : null));
        }
        return told;
    }

    private static Block exposure(int serial, int age) {
        var farmer = age > 30 && serial % 4 == 0;
        return Block.of(Form.EXPOSURE)
                .with("YEUTO_TIEPXUC", farmer ? "Hóa chất bảo vệ thực vật" : null)
                .with("THOIGIAN_TIEPXUC", farmer ? age - 20 + " năm" : null)
                .with("LOAIHOXIGD", TOILETS.get(serial % 3))
                .with("KHAC", serial % 15 == 2 ? "Đun bếp củi trong nhà" : null);
    }

    private Block disability(int serial) {
        var words = disabilities.get(serial / 17 % disabilities.size());
        return Block.of(Form.DISABILITY)
                .with("LOAI", words.code())
                .with("TENLOAI", words.name())
                .with("MOTA", words.description());
    }

    private Block allergy(Form form, int turn) {
        var words = allergies.get(turn % allergies.size());
        var block = Block.of(form)
                .with("LOAI", words.code())
                .with("MASO", words.code().equals("1") ? "J01CE01" : null)
                .with("TEN", words.name())
                .with("MOTA", words.description());
        return form == Form.FAMILY_ALLERGY ? block.with("NGUOIMAC", RELATIVES.get(turn % RELATIVES.size())) : block;
    }

    private List<Block> diseases(Resident resident, int age) {
        var told = new ArrayList<Block>();
        if (resident.is(Trait.HYPERTENSION)) told.add(disease(Form.DISEASE, 1));
        if (resident.is(Trait.DIABETES)) told.add(disease(Form.DISEASE, 2));
        if (resident.is(Trait.LUNG_DISEASE)) told.add(disease(Form.DISEASE, 4));
        if (resident.is(Trait.MENTAL_ILLNESS)) told.add(disease(Form.DISEASE, 9));
        if (resident.is(Trait.EPILEPSY)) told.add(disease(Form.DISEASE, 11));
        if (told.isEmpty() && resident.serial() % 6 == 1) {
            var young = List.of(5, 8, 10, 14);
            var grown = List.of(0, 3, 6, 7, 12, 13, 14);
            var fitting = age < 18 ? young : grown;
            told.add(disease(Form.DISEASE, fitting.get(resident.serial() / 6 % fitting.size())));
        }
        return told;
    }

    private Block disease(Form form, int turn) {
        var words = diseases.get(turn % diseases.size());
        var block = Block.of(form)
                .with("LOAIBENH", words.code())
                .with("TENBENH", words.name())
                .with("TRANGTHAI", words.code().equals("14") ? 0 : 1);
        return form == Form.FAMILY_DISEASE
                ? block.with("MOTA", turn % 4 == 0 ? words.description() : null)
                        .with("NGUOIMAC", RELATIVES.get(turn % RELATIVES.size()))
                : block.with("MOTA", words.description());
    }

    private static Block reproductive(int serial, int children, boolean expecting, LocalDate today) {
        var lost = serial % 4 == 0 ? 1 : 0;
        var ended = serial % 7 == 0 ? 1 : 0;
        var caesarean = children > 0 && serial % 3 == 0 ? 1 : 0;
        var preterm = children > 0 && serial % 9 == 0 ? 1 : 0;
        return Block.of(Form.REPRODUCTIVE)
                .with(
                        "BIENPHAP_TRANHTHAI",
                        expecting
                                ? "Không"
                                : List.of("Vòng tránh thai", "Thuốc uống", "Không")
                                        .get(serial % 3))
                .with("KYTHAICUOI", children > 0 ? Integer.toString(today.getYear() - 1 - serial % 4) : null)
                .with("SOLAN_COTHAI", children + lost + ended + (expecting ? 1 : 0))
                .with("SOLAN_SAYTHAI", lost)
                .with("SOLAN_PHATHAI", ended)
                .with("SOLAN_SINHDE", children)
                .with("SOLAN_DETHUONG", children - caesarean)
                .with("SOLAN_DEMO", caesarean)
                .with("SOLANDEKHO", serial % 12 == 0 ? 1 : 0)
                .with("SOLANDE_DUTHANG", children - preterm)
                .with("SOLAN_DENON", preterm)
                .with("SOCON_HIENSONG", children)
                .with("BENH_PHUKHOA", serial % 5 == 0 ? "Viêm âm đạo" : null);
    }
}
