package vn.sosuckhoe.book;

import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Book.Measure;

import java.util.List;

/** History and related factors; {@code null} and empty mean that nobody said anything, never that the answer is no. */
public record History(
        List<Allergy> allergies,
        List<Disease> diseases,
        List<Disability> disabilities,
        List<Stated> surgery,
        List<RiskFactor> risks,
        Exposure exposure,
        Birth birth,
        Reproductive reproductive,
        List<Allergy> familyAllergies,
        List<Disease> familyDiseases,
        List<Stated> other) {

    /** A free text and who wrote it. */
    public record Stated(String text, List<String> sources) {}

    public record Allergy(Coded type, String name, String description, String who, List<String> sources) {}

    /** @param present {@code false}: a source says the person does not have it */
    public record Disease(
            Coded type, String name, Boolean present, String description, String who, List<String> sources) {}

    public record Disability(Coded type, String description, List<String> sources) {}

    public record RiskFactor(Coded type, Coded status, String amount, Boolean quit, List<String> sources) {}

    public record Exposure(String factor, String duration, String toilet, String other) {}

    public record Birth(
            Coded delivery,
            Boolean preterm,
            Boolean asphyxia,
            Measure weight,
            Measure length,
            String birthDefect,
            String other) {}

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
