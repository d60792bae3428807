package vn.sosuckhoe.checkup.disease;

import java.util.List;
import java.util.Optional;

/** The list of {@code diseases.tsv}. */
public final class Diseases {

    private Diseases() {}

    public static List<Disease> all() {
        return List.of();
    }

    public static Optional<Disease> ofCode(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** @param icd ICD-10 as sent; the longest prefix that the list knows decides */
    public static Optional<Disease> ofIcd(String icd) {
        return Optional.empty();
    }

    /** @param type the book's word for a disease in a history: {@code hypertension}, {@code diabetes}, {@code mental}, … */
    public static Optional<Disease> ofHistory(String type) {
        return Optional.empty();
    }
}
