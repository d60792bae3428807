package vn.sosuckhoe.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HL7's validator with the profiles of IPS 2.0.0 beside the base ones, offline. The profiles come without snapshots, which
 * it makes itself, and name each other with versions, some of which are of packages that are not here: it takes the one
 * version there is.
 */
final class IpsValidator {

    private static final String PROFILES = "/hl7.fhir.uv.ips/profiles-2.0.0.ndjson";
    private static final Pattern PINNED = Pattern.compile("\\|\\d[^\"]*\"");
    private static final FhirValidator VALIDATOR = validator();

    private IpsValidator() {}

    static List<SingleValidationMessage> messages(String json) {
        return VALIDATOR.validateWithResult(json).getMessages();
    }

    private static FhirValidator validator() {
        var context = FhirContext.forR4();
        var unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        var validator = context.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                profiles(context),
                new DefaultProfileValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                unknown)));
        return validator;
    }

    private static PrePopulatedValidationSupport profiles(FhirContext context) {
        var profiles = new PrePopulatedValidationSupport(context);
        try (var file = IpsValidator.class.getResourceAsStream(PROFILES)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> PINNED.matcher(line).replaceAll("\""))
                    .forEach(
                            line -> profiles.addResource(context.newJsonParser().parseResource(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profiles;
    }
}
