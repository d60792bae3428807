package vn.sosuckhoe.local.commune.vaccine;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Dose;
import vn.sosuckhoe.local.commune.form.Form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vaccines on the shelf, and the lines that are written when one is given or planned. */
final class Products {

    private static final List<String> REACTIONS =
            List.of("Sốt nhẹ 37,8 độ", "Sưng đau chỗ tiêm", "Quấy khóc trong ngày");

    private final Map<String, Product> products = new HashMap<>();

    private record Product(String code, String group, List<String> names, List<String> slips) {}

    Products() {
        for (var row : Table.read("products.txt")) {
            products.put(row.text(0), new Product(row.text(1), row.text(2), row.parts(3), row.parts(4)));
        }
    }

    Dose given(String key, LocalDate on, Dice dice) {
        var block = line(key, dice)
                .with("TRANGTHAI", 1)
                .with("NGAYTIEM", on)
                .with("PHANUNGSAUTIEM", dice.percent(7) ? dice.pick(REACTIONS) : null)
                .with("NGAYHENTIEM", dice.percent(20) ? Block.day(on.plusMonths(1)) : null);
        return new Dose(on, true, block);
    }

    /** @param made day on which the appointment was made */
    Dose appointment(String key, LocalDate made, LocalDate next, Dice dice) {
        return new Dose(made, false, line(key, dice).with("TRANGTHAI", 0).with("NGAYHENTIEM", next));
    }

    private Block line(String key, Dice dice) {
        var product = products.get(key);
        return Block.of(Form.DOSE)
                .with("MAVACXIN", product.code())
                .with("TENVACXIN", dice.pick(dice.percent(9) ? product.slips() : product.names()))
                .with("LOAIVACXIN", product.group());
    }
}
