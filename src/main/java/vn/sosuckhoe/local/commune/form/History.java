package vn.sosuckhoe.local.commune.form;

import java.util.List;

/** {@code TIENSU}: part II of the form. */
public record History(
        Block birth,
        List<Block> risks,
        Block exposure,
        List<Block> disabilities,
        List<Block> allergies,
        List<Block> diseases,
        String surgery,
        List<Block> familyAllergies,
        List<Block> familyDiseases,
        Block reproductive,
        String other) {

    /** Nothing was asked, so nothing is told: the record gathered simply. */
    public static History untold() {
        return new History(
                Block.of(Form.BIRTH),
                List.of(),
                Block.of(Form.EXPOSURE),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Block.of(Form.REPRODUCTIVE),
                "");
    }
}
