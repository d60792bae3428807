package vn.sosuckhoe.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

import java.util.List;

/**
 * HL7's validator with the base profiles of R4, offline.
 *
 * <p>What it may let pass: CVX, ATC, SNOMED CT, LOINC and our own lists are not part of the standard's package, so a code
 * of a list that it does not know is a warning; a wrong code of a list that it does know is an error all the same.
 */
public final class R4Validator {

    private static final FhirValidator VALIDATOR = validator();

    private R4Validator() {}

    private static FhirValidator validator() {
        var context = FhirContext.forR4();
        var unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        var known = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                unknown);
        var validator = context.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(known));
        return validator;
    }

    /** Errors and worse. */
    public static List<String> errors(String json) {
        return messages(json, true);
    }

    public static List<String> warnings(String json) {
        return messages(json, false);
    }

    private static List<String> messages(String json, boolean errors) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> errors == message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(R4Validator::text)
                .toList();
    }

    private static String text(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage();
    }
}
