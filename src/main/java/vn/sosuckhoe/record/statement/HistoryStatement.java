package vn.sosuckhoe.record.statement;

import java.util.List;

/** History and related factors, as one source knows them (QĐ 831 part II, {@code TIENSU}). */
public record HistoryStatement(
        Birth birth,
        List<RiskFactor> risks,
        Exposure exposure,
        List<Disability> disabilities,
        List<Allergy> allergies,
        List<Disease> diseases,
        String surgery,
        List<Allergy> familyAllergies,
        List<Disease> familyDiseases,
        Reproductive reproductive,
        String other)
        implements Statement {

    @Override
    public Kind kind() {
        return Kind.HISTORY;
    }

    /**
     * {@code TINHTRANG_LUCSINH}.
     *
     * @param delivery {@code vaginal}, {@code caesarean}
     * @param weight grams where plausible; the measure keeps what was sent
     * @param length centimetres
     */
    public record Birth(
            Coded delivery,
            Boolean preterm,
            Boolean asphyxia,
            Measure weight,
            Measure length,
            String birthDefect,
            String other) {}

    /**
     * {@code DSYEUTO}.
     *
     * @param type {@code tobacco}, {@code alcohol}, {@code drugs}, {@code activity}
     * @param status {@code no}, {@code yes}, {@code regularly}
     * @param amount cups of alcohol, as sent
     */
    public record RiskFactor(Coded type, Coded status, String amount, Boolean quit) {}

    /** {@code YEUTO_TIEPXUC THOIGIAN_TIEPXUC LOAIHOXIGD KHAC}. */
    public record Exposure(String factor, String duration, String toilet, String other) {}

    /** {@code DSKHUYETTAT}: {@code hearing vision arm leg scoliosis cleft other}. */
    public record Disability(Coded type, String description) {}

    /** {@code DSDIUNG}: {@code drug chemical food other}; {@code who} only in the family's history. */
    public record Allergy(Coded type, String code, String name, String description, String who) {}

    /**
     * {@code DSBENH}: {@code cardiovascular hypertension diabetes stomach lung asthma goitre hepatitis
     * congenital-heart mental autism epilepsy cancer tuberculosis other}.
     *
     * @param present {@code TRANGTHAI} 1 / 0, or {@code null} where not said
     */
    public record Disease(Coded type, String name, Boolean present, String description, String who) {}

    /** {@code SUCKHOE_SINHSAN}; counts as numbers where they are numbers, else {@code null}. */
    public record Reproductive(
            String contraception,
            String lastPregnancy,
            Integer pregnancies,
            Integer miscarriages,
            Integer abortions,
            Integer births,
            Integer vaginalBirths,
            Integer caesareanBirths,
            Integer difficultBirths,
            Integer termBirths,
            Integer pretermBirths,
            Integer livingChildren,
            String gynaecologicalDisease) {}
}
