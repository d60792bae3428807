package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.fhir.resource.Facts;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Those the document names: this service, which put it together, and the facilities that measured. */
final class Organizations {

    private final Facts facts;
    private final Map<String, Organization> all = new LinkedHashMap<>();

    Organizations(Facts facts) {
        this.facts = facts;
    }

    Reference author() {
        return named(facts.sentences().word("service"), new Organization());
    }

    /** The document needs nothing beside it: who measured stands in it, not only a name. */
    void name(Observation value) {
        value.setPerformer(value.getPerformer().stream()
                .map(performer -> performer.hasIdentifier()
                        ? named(performer.getDisplay(), new Organization().addIdentifier(performer.getIdentifier()))
                        : performer)
                .toList());
    }

    /** By address. */
    Map<String, Organization> all() {
        return all;
    }

    private Reference named(String name, Organization organization) {
        var told = organization.getIdentifierFirstRep().getValue() + "\n" + name;
        var id = UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
        organization.setId(id);
        organization.getMeta().addProfile(Summary.IPS + "Organization-uv-ips");
        all.putIfAbsent("urn:uuid:" + id, organization.setName(name));
        return new Reference("urn:uuid:" + id).setDisplay(name);
    }
}
