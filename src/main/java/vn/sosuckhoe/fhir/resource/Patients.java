package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.person.Sex;

import java.util.UUID;

/** A person as far as the outside of their book tells. Numbers of the person are not sent: nothing here needs them. */
public final class Patients {

    private Patients() {}

    public static Patient of(UUID book, Cover cover) {
        var patient = new Patient();
        patient.setId(book.toString());
        // family, middle and given names of Vietnam do not split safely; the text is the name
        if (cover.name() != null && !cover.name().isBlank()) {
            patient.addName().setText(cover.name());
        }
        patient.setGender(gender(cover.sex()));
        if (cover.birthDate() != null) {
            patient.setBirthDateElement(new DateType(cover.birthDate().toString()));
        }
        return patient;
    }

    private static AdministrativeGender gender(Sex sex) {
        if (sex == Sex.MALE) {
            return AdministrativeGender.MALE;
        }
        return sex == Sex.FEMALE ? AdministrativeGender.FEMALE : AdministrativeGender.UNKNOWN;
    }
}
