package vn.sosuckhoe.fhir;

import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.History;

import java.util.ArrayList;
import java.util.List;

/** A synthetic history, line by line. */
public final class SampleHistory {

    private static final List<String> SOURCES = List.of("24021");

    private final List<History.Allergy> allergies = new ArrayList<>();
    private final List<History.Disease> diseases = new ArrayList<>();
    private final List<History.RiskFactor> risks = new ArrayList<>();

    public SampleHistory allergy(String type, String name, String description) {
        allergies.add(new History.Allergy(coded(type), name, description, null, SOURCES));
        return this;
    }

    public SampleHistory disease(String type, String name, Boolean present, String description) {
        diseases.add(new History.Disease(coded(type), name, present, description, null, SOURCES));
        return this;
    }

    public SampleHistory risk(String type, String status, String amount, Boolean quit) {
        risks.add(new History.RiskFactor(coded(type), coded(status), amount, quit, SOURCES));
        return this;
    }

    public History history() {
        return new History(
                allergies, diseases, List.of(), List.of(), risks, null, null, null, List.of(), List.of(), List.of());
    }

    private static Coded coded(String code) {
        return code == null ? null : new Coded(code, null);
    }
}
