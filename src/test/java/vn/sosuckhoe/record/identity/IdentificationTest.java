package vn.sosuckhoe.record.identity;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class IdentificationTest {

    private static final Number ID = new Number(IdentifierType.PERSONAL_ID, "024326000001");
    private static final Number OTHER_ID = new Number(IdentifierType.PERSONAL_ID, "024326000002");
    private static final Number NEWBORN = new Number(IdentifierType.NEWBORN_ID, "TE1240000000001");
    private static final Number TWIN = new Number(IdentifierType.NEWBORN_ID, "TE1240000000002");
    private static final Number SOCIAL = new Number(IdentifierType.SOCIAL_INSURANCE, "0000000001");
    private static final Number CARD = new Number(IdentifierType.OLD_ID_CARD, "024000001");
    private static final Number FILE = new Number(IdentifierType.FACILITY_RECORD, "24021/7");
    private static final String DAY = "2026-02-03";

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();

    @Test
    void nobody_known_is_somebody_new() {
        assertThat(of(claimed(DAY, ID, SOCIAL)).citizen()).isEmpty();
        assertThat(of(claimed(DAY, ID, SOCIAL)).adopted()).containsExactly(ID, SOCIAL);
    }

    @Test
    void a_child_gets_its_number_later() {
        var child = of(claimed(DAY, ID, NEWBORN), known(one, DAY, NEWBORN));
        assertThat(child.citizen()).contains(one);
        assertThat(child.adopted()).containsExactly(ID);
    }

    @Test
    void an_adults_number_put_beside_a_childs_takes_nothing() {
        var adults = new Number(IdentifierType.PERSONAL_ID, "024190000001");
        for (var told : new String[] {DAY, null}) {
            for (var childs : List.of(NEWBORN, SOCIAL)) {
                var person = of(claimed(told, adults, childs), known(one, DAY, childs));
                assertThat(person.citizen()).isEmpty();
                assertThat(person.foreign()).containsExactly(childs);
            }
        }
    }

    @Test
    void a_personal_id_joins_nobody_without_a_date_of_birth_told_beside_it() {
        assertThat(of(claimed(null, ID, NEWBORN), known(one, DAY, NEWBORN)).citizen())
                .isEmpty();
        assertThat(of(claimed(null, ID, SOCIAL), known(one, DAY, SOCIAL)).citizen())
                .isEmpty();
    }

    @Test
    void a_newborn_and_a_numbered_child_turn_out_to_be_one() {
        var child = of(claimed(DAY, ID, NEWBORN), known(one, DAY, NEWBORN), known(two, "2026", ID));
        assertThat(child).isEqualTo(new Identification(Optional.of(two), List.of(one), List.of(), List.of()));
    }

    @Test
    void a_number_that_joins_two_is_enough_even_where_it_is_not_the_personal_id() {
        var child = of(claimed(DAY, NEWBORN, SOCIAL), known(one, DAY, NEWBORN), known(two, DAY, ID, SOCIAL));
        assertThat(child.citizen()).contains(two);
        assertThat(child.merged()).containsExactly(one);
    }

    @Test
    void born_on_different_days_they_stay_two() {
        var child = of(claimed(DAY, ID, NEWBORN), known(one, "2025-12-31", NEWBORN), known(two, DAY, ID));
        assertThat(child).isEqualTo(new Identification(Optional.of(two), List.of(), List.of(), List.of(NEWBORN)));
    }

    @Test
    void two_personal_ids_are_two_people_whatever_else_they_share() {
        var person = of(claimed(DAY, OTHER_ID, NEWBORN, SOCIAL), known(one, DAY, ID, NEWBORN, SOCIAL));
        assertThat(person.citizen()).isEmpty();
        assertThat(person.adopted()).containsExactly(OTHER_ID);
        assertThat(person.foreign()).containsExactly(NEWBORN, SOCIAL);
    }

    @Test
    void two_known_people_with_personal_ids_are_never_merged() {
        var person = of(claimed(DAY, OTHER_ID, SOCIAL), known(one, DAY, ID, SOCIAL), known(two, DAY, OTHER_ID));
        assertThat(person).isEqualTo(new Identification(Optional.of(two), List.of(), List.of(), List.of(SOCIAL)));
    }

    @Test
    void twins_with_the_same_insurance_number_stay_two() {
        var twin = of(claimed(DAY, TWIN, SOCIAL), known(one, DAY, NEWBORN, SOCIAL));
        assertThat(twin.citizen()).isEmpty();
        assertThat(twin.adopted()).containsExactly(TWIN);
    }

    @Test
    void a_child_with_its_mothers_insurance_number_is_not_the_mother() {
        var child = of(claimed(DAY, NEWBORN, SOCIAL), known(one, "1990", ID, SOCIAL));
        assertThat(child.citizen()).isEmpty();
        assertThat(child.foreign()).containsExactly(SOCIAL);
    }

    @Test
    void with_nothing_but_somebody_elses_number_the_person_is_not_established() {
        assertThat(Identification.of(claimed(DAY, SOCIAL), List.of(known(one, "1990", ID, SOCIAL))))
                .isEmpty();
    }

    @Test
    void a_date_of_birth_that_was_corrected_does_not_make_somebody_else_of_a_numbered_person() {
        assertThat(of(claimed(DAY, ID), known(one, "1990", ID)).citizen()).contains(one);
        assertThat(of(claimed(DAY, NEWBORN), known(one, "1990", NEWBORN)).citizen())
                .contains(one);
        assertThat(of(claimed(DAY, FILE), known(one, "1990", FILE)).citizen()).contains(one);
    }

    @Test
    void nobody_contradicts_an_unknown_date_of_birth() {
        assertThat(of(claimed(null, SOCIAL), known(one, "1990", ID, SOCIAL)).citizen())
                .contains(one);
        assertThat(of(claimed(DAY, SOCIAL), known(one, null, SOCIAL)).citizen()).contains(one);
    }

    @Test
    void a_weak_number_joins_nobody_whose_date_of_birth_is_not_told() {
        var unborn = of(claimed(null, ID, SOCIAL), known(one, DAY, SOCIAL), known(two, DAY, ID));
        assertThat(unborn).isEqualTo(new Identification(Optional.of(two), List.of(), List.of(), List.of(SOCIAL)));
        var unknown = of(claimed(DAY, ID, SOCIAL), known(one, null, SOCIAL));
        assertThat(unknown).isEqualTo(new Identification(Optional.empty(), List.of(), List.of(ID), List.of(SOCIAL)));
        assertThat(Identification.of(
                        claimed(null, CARD, SOCIAL), List.of(known(one, DAY, CARD), known(two, DAY, SOCIAL))))
                .isEmpty();
    }

    @Test
    void a_weak_number_joins_nobody_of_another_name() {
        var other = known(one, Set.of("lo van pao", "lo pao"), DAY, SOCIAL);

        assertThat(of(claimedBy("lo van pao", DAY, ID, SOCIAL), other).citizen())
                .contains(one);
        assertThat(of(claimedBy("", DAY, ID, SOCIAL), other).citizen()).contains(one);
        assertThat(of(claimedBy("lo thi may", DAY, ID, SOCIAL), other).citizen())
                .isEmpty();
        assertThat(Identification.of(claimedBy("lo thi may", DAY, SOCIAL), List.of(other)))
                .isEmpty();
    }

    @Test
    void a_newborn_is_known_by_its_number_whatever_it_was_called() {
        var newborn = known(one, Set.of("con ba lo thi may"), DAY, NEWBORN);

        assertThat(of(claimedBy("lo van pao", DAY, ID, NEWBORN), newborn).citizen())
                .contains(one);
    }

    private static Identification of(Claimed claimed, Known... known) {
        return Identification.of(claimed, List.of(known)).orElseThrow();
    }

    private static Claimed claimed(String born, Number... numbers) {
        return claimedBy("", born, numbers);
    }

    private static Claimed claimedBy(String name, String born, Number... numbers) {
        return new Claimed(List.of(numbers), List.of(), born == null ? null : PartialDate.parse(born), name);
    }

    private static Known known(UUID citizen, String born, Number... numbers) {
        return known(citizen, Set.of(), born, numbers);
    }

    private static Known known(UUID citizen, Set<String> names, String born, Number... numbers) {
        return new Known(
                citizen, Arrays.asList(numbers), born == null ? Set.of() : Set.of(PartialDate.parse(born)), names);
    }
}
