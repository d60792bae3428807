package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Book.Source;

import java.util.List;

/** Those who told something: name and code. There is no resource of a facility here that could be fetched. */
public final class Facilities {

    public static final String SYSTEM = Codes.system("facility");

    private Facilities() {}

    /** @param codes of five characters, as the book has them */
    public static List<Reference> of(Facts facts, List<String> codes) {
        return codes.stream()
                .map(code -> new Reference()
                        .setIdentifier(new Identifier().setSystem(SYSTEM).setValue(code))
                        .setDisplay(name(facts, code)))
                .toList();
    }

    /** As it calls itself, or else its code. */
    private static String name(Facts facts, String code) {
        return facts.book().sources().stream()
                .filter(source -> source.facility().equals(code) && source.name() != null)
                .findFirst()
                .map(Source::name)
                .orElse(code);
    }
}
