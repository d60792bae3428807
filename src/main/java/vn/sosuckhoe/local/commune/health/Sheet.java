package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Form;
import vn.sosuckhoe.local.commune.form.Visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sheet of one visit while it is filled in. */
final class Sheet {

    private final LocalDate on;
    private final char point;
    private final Block block;
    private final List<Block> services = new ArrayList<>();
    private final List<Block> diagnoses = new ArrayList<>();

    /** @param id of the visit at its source, {@code MA_LK} */
    Sheet(Facility facility, String id, LocalDate on, char point) {
        this.on = on;
        this.point = point;
        this.block = Block.of(Form.VISIT)
                .with("MA_LK", id)
                .with("NGAYKHAM", on)
                .with("NGAYBATDAU", on)
                .with("NGAYKETTHUC", on)
                .with("MABACSI", facility.doctorCode())
                .with("BACSIKHAM", facility.doctor());
    }

    char point() {
        return point;
    }

    Sheet note(String element, String text) {
        block.with(element, text);
        return this;
    }

    Sheet count(String element, int number) {
        block.with(element, number);
        return this;
    }

    Sheet tenths(String element, int tenths) {
        block.tenths(element, tenths, point);
        return this;
    }

    Sheet size(Body.Size size, boolean withBmi) {
        tenths("CHIEUCAO", size.millimetres()).tenths("CANNANG", size.grams() / 100);
        return withBmi ? tenths("CHISOBMI", size.bmi()) : this;
    }

    Sheet pressure(int systolic, int diastolic) {
        return count("HUYETAPTT", systolic).count("HUYETAPTD", diastolic);
    }

    Sheet tests(List<Block> results) {
        services.addAll(results);
        return this;
    }

    Sheet diagnosis(String code, String name, String conclusion) {
        diagnoses.add(Block.of(Form.DIAGNOSIS)
                .with("MABENH", code)
                .with("TENBENH", name)
                .with("KETLUAN", conclusion));
        return this;
    }

    Visit visit() {
        return new Visit(on, block, List.copyOf(services), List.copyOf(diagnoses));
    }
}
