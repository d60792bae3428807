package vn.sosuckhoe.projection;

import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Sensitivity;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.util.Optional;
import java.util.stream.Stream;

/** What is kept from guardians by what it says, as the check-ups' list of diseases has it. */
final class Sensitive {

    private Sensitive() {}

    /** By its diagnoses and results, and by what it says around them: somebody comes "to be tested for HIV" without a code. */
    static boolean is(VisitStatement visit) {
        var diagnoses = Words.each(visit.diagnoses()).stream()
                .flatMap(each -> Sensitivity.of(each.code(), each.name(), each.conclusion()));
        var results = Words.each(visit.results()).stream()
                .flatMap(each -> Sensitivity.of(null, each.group(), each.name(), each.value()));
        var words = Sensitivity.of(null, visit.reason(), visit.history(), visit.advice());
        return Stream.of(diagnoses, results, words).flatMap(each -> each).anyMatch(each -> !each.forGuardians());
    }

    /** The own diseases only: those of the family are the family's. */
    static HistoryStatement without(HistoryStatement history) {
        return new HistoryStatement(
                history.birth(),
                history.risks(),
                history.exposure(),
                history.disabilities(),
                history.allergies(),
                history.diseases() == null
                        ? null
                        : history.diseases().stream().filter(each -> !is(each)).toList(),
                history.surgery(),
                history.familyAllergies(),
                history.familyDiseases(),
                history.reproductive(),
                history.other());
    }

    private static boolean is(HistoryStatement.Disease disease) {
        if (Boolean.FALSE.equals(disease.present())) {
            return false;
        }
        var type = Optional.ofNullable(disease.type()).map(Coded::code).flatMap(Diseases::ofHistory);
        return Stream.concat(type.stream(), Sensitivity.of(null, disease.name(), disease.description()))
                .filter(Disease::sensitive)
                .anyMatch(each -> !each.forGuardians());
    }
}
