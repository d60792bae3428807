package vn.sosuckhoe.fhir.resource.summary;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import vn.sosuckhoe.fhir.resource.Facts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;

/**
 * A book as an International Patient Summary (HL7 IPS 2.0.0): a document that needs nothing beside it. The owner's is the
 * whole, what is confidential included; a guardian's is made from the guardians' edition. The same book gives the same
 * bytes: ids are made from the book and the moment it was made.
 */
public final class Summary {

    static final String IPS = "http://hl7.org/fhir/uv/ips/StructureDefinition/";

    private Summary() {}

    /**
     * @param base address of the service, without a slash at its end
     * @param asOf when the book was made
     */
    public static Bundle of(Facts facts, String base, OffsetDateTime asOf) {
        var organizations = new Organizations(facts);
        var sections = Sections.of(facts);
        var bundle = new Bundle();
        bundle.getMeta().addProfile(IPS + "Bundle-uv-ips");
        bundle.setLanguage(facts.sentences().language().getLanguage());
        bundle.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id(facts, asOf)));
        bundle.setType(BundleType.DOCUMENT);
        bundle.setTimestampElement(
                new InstantType(Date.from(asOf.toInstant()), TemporalPrecisionEnum.MILLI, TimeZone.getTimeZone("UTC")));
        add(bundle, base, Document.of(facts, sections, organizations.author(), asOf));
        add(bundle, base, Subject.of(facts));
        for (var section : sections) {
            for (var entry : section.entries()) {
                if (entry instanceof Observation value) {
                    organizations.name(value);
                }
                add(bundle, base, entry);
            }
        }
        organizations.all().forEach((address, organization) -> bundle.addEntry()
                .setFullUrl(address)
                .setResource(organization));
        return bundle;
    }

    private static void add(Bundle bundle, String base, Resource resource) {
        bundle.addEntry()
                .setFullUrl(base + "/" + resource.fhirType() + "/" + resource.getIdPart())
                .setResource(resource);
    }

    private static UUID id(Facts facts, OffsetDateTime asOf) {
        var told = String.join(
                "\n",
                facts.id().toString(),
                asOf.toInstant().toString(),
                facts.sentences().language().getLanguage());
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
