package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentifierTest {

    @Test
    void a_newborn_number_becomes_history_when_the_personal_id_arrives() {
        var newborn = Identifier.active(IdentifierType.NEWBORN_ID, " TE1240000000001 ");
        var history = newborn.replaced(PartialDate.parse("2026-03"));
        assertThat(newborn.isActive()).isTrue();
        assertThat(newborn.value()).isEqualTo("TE1240000000001");
        assertThat(history.isActive()).isFalse();
        assertThat(history.status()).isEqualTo(IdentifierStatus.REPLACED);
        assertThat(history.to()).isEqualTo(PartialDate.parse("2026-03"));
    }

    @Test
    void an_identifier_hides_its_number_when_printed() {
        assertThat(Identifier.active(IdentifierType.OLD_ID_CARD, "120000001"))
                .hasToString("Identifier[OLD_ID_CARD, …, null, null, ACTIVE]");
    }

    @Test
    void a_blank_or_backward_identifier_cannot_be_made() {
        assertThatThrownBy(() -> Identifier.active(IdentifierType.PASSPORT, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identifier(
                        IdentifierType.PASSPORT,
                        "C0000001",
                        PartialDate.parse("2020-05"),
                        PartialDate.parse("2020-04"),
                        IdentifierStatus.REPLACED))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("C0000001");
    }

    @Test
    void an_end_in_the_same_unknown_part_of_a_year_is_not_backward() {
        var year = PartialDate.parse("2020");
        assertThat(new Identifier(
                                IdentifierType.PASSPORT,
                                "C0000001",
                                PartialDate.parse("2020-05"),
                                year,
                                IdentifierStatus.REPLACED)
                        .to())
                .isEqualTo(year);
    }
}
