package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.checkup.Chart;
import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.CarePlan;
import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a visit and the care plan have tables of their own: what they say of one value must not contradict. */
class AgreementTest {

    private static final Set<String> MISSED = Set.of("above-target", "far-above-target", "emergency", "low-1", "low-2");
    private static final List<String> AGES = List.of("18y", "40y", "64y", "65y", "80y");

    @ParameterizedTest
    @ValueSource(
            strings = {"hypertension", "hypertension+diabetes-type-2", "hypertension+diabetes", "hypertension+copd"})
    void a_blood_pressure_is_at_target_in_both_or_in_neither(String state) {
        for (var age : AGES) {
            for (var pressure : pressures()) {
                var subject = Case.subject(age, "m", state);
                var visit = pressure(pressure);
                var rating = Meanings.of(visit, subject).get(0).rating().code();
                assertThat(control(visit, subject, "hypertension"))
                        .as(age + " " + pressure + " " + rating)
                        .isEqualTo(MISSED.contains(rating) ? Control.NOT_AT_TARGET : Control.AT_TARGET);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6,9", "7,0", "7,1", "9,5"})
    void an_hba1c_is_at_target_in_both_or_in_neither(String value) {
        var subject = Case.subject("60y", "f", "diabetes-type-2");
        var visit = result("HbA1c", value + " %");
        var rating = Meanings.of(visit, subject).get(0).rating().code();
        assertThat(control(visit, subject, "diabetes"))
                .isEqualTo(rating.equals("at-target") ? Control.AT_TARGET : Control.NOT_AT_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,8", "4,3", "4,4", "7,2", "7,3"})
    void a_fasting_glucose_is_at_target_in_both_or_in_neither(String value) {
        var subject = Case.subject("60y", "f", "diabetes-type-2");
        var visit = result("Glucose máu lúc đói", value + " mmol/L");
        var rating = Meanings.of(visit, subject).get(0).rating().code();
        assertThat(control(visit, subject, "diabetes"))
                .isEqualTo(rating.equals("at-target") ? Control.AT_TARGET : Control.NOT_AT_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18y m -", "40y f -", "70y m copd", "28y f pregnant"})
    void a_blood_pressure_that_calls_somebody_is_asked_for_again_and_no_other(String who) {
        var words = who.split(" ");
        var subject = Case.subject(words[0], words[1], words[2]);
        for (var pressure : pressures()) {
            var visit = pressure(pressure);
            assertThat(plan(visit, subject).rechecks().isEmpty())
                    .as(who + " " + pressure)
                    .isEqualTo(!Meanings.of(visit, subject).get(0).level().callsToStation());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glucose máu lúc đói:4,0 5,0 5,6 6,9 7,0 9,0",
                "Đường máu bất kỳ:5,0 7,8 11,0 11,1 15,0",
                "Định lượng Glucose [Máu]:5,0 7,0 11,0 11,1 15,0",
                "HbA1c:5,0 5,7 6,4 6,5 9,0",
            })
    void a_glucose_that_calls_somebody_is_asked_for_again_and_no_other(String results) {
        var subject = Case.subject("50y", "m", "-");
        var name = results.substring(0, results.indexOf(':'));
        for (var value : results.substring(results.indexOf(':') + 1).split(" ")) {
            var visit = result(name, value + (name.equals("HbA1c") ? " %" : " mmol/L"));
            assertThat(plan(visit, subject).rechecks().isEmpty())
                    .as(name + " " + value)
                    .isEqualTo(!Meanings.of(visit, subject).get(0).level().callsToStation());
        }
    }

    private static List<String> pressures() {
        var all = new ArrayList<String>();
        for (var upper : List.of(100, 119, 120, 129, 130, 139, 140, 159, 160, 179, 180, 200)) {
            for (var lower : List.of(65, 69, 70, 79, 80, 89, 90, 99)) {
                all.add(upper + "/" + lower);
            }
        }
        return all;
    }

    private static Encounter pressure(String pressure) {
        var numbers = pressure.split("/");
        return visit(measure("systolic", numbers[0]), measure("diastolic", numbers[1]));
    }

    private static Told measure(String name, String number) {
        return new Told(name, null, null, number, new BigDecimal(number), "mm[Hg]", false);
    }

    private static Encounter result(String name, String text) {
        return visit(new Told(null, null, name, text, null, null, false));
    }

    private static Encounter visit(Told... told) {
        return new Encounter("visit", PartialDate.of(Case.DAY), List.of(told), List.of(), null, null);
    }

    private static Control control(Encounter visit, Subject subject, String programme) {
        return plan(visit, subject).followUps().stream()
                .filter(each -> each.programme().equals(programme))
                .findFirst()
                .orElseThrow()
                .control();
    }

    private static Care plan(Encounter visit, Subject subject) {
        return CarePlan.of(new Chart(subject, List.of(visit)));
    }
}
