package vn.sosuckhoe.fhir.resource.summary;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Patients;

/** The person; what the profile demands and nobody told is said to be unknown. */
final class Subject {

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private Subject() {}

    static Patient of(Facts facts) {
        var person = facts.book().person();
        var patient = Patients.of(
                facts.id(), new Cover(person.name(), person.sex(), person.birthDate(), null, null, null, null, null));
        patient.getMeta().addProfile(Summary.IPS + "Patient-uv-ips");
        if (!patient.hasName()) {
            var name = new StringType();
            name.addExtension(unknown());
            patient.addName().setTextElement(name);
        }
        if (!patient.hasBirthDate()) {
            var birth = new DateType();
            birth.addExtension(unknown());
            patient.setBirthDateElement(birth);
        }
        return patient;
    }

    static Extension unknown() {
        return new Extension(ABSENT, new CodeType("unknown"));
    }
}
