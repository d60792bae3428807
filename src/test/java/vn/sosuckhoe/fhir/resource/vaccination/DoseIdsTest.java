package vn.sosuckhoe.fhir.resource.vaccination;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.person.PartialDate;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class DoseIdsTest {

    private static final UUID BOOK = UUID.fromString("00000000-0000-4000-8000-0000000000b1");

    @Test
    void an_id_stays_when_an_older_dose_becomes_known() {
        var before = DoseIds.of(BOOK, List.of(dose("BCG", "2024-02-03")));
        var after = DoseIds.of(BOOK, List.of(dose("VGB", "2024-02-02"), dose("BCG", "2024-02-03")));

        assertThat(after.get(1)).isEqualTo(before.get(0));
    }

    @Test
    void ids_are_different_even_for_doses_told_alike_and_fit_the_standard() {
        var ids = DoseIds.of(BOOK, List.of(dose("VAT", null), dose("VAT", null), dose("VAT", "1999")));

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9.-]{1,64}"));
        assertThat(ids).allMatch(id -> id.startsWith(BOOK + "."));
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    }

    private static Dose dose(String name, String date) {
        return new Dose(
                null, name, null, null, date == null ? null : PartialDate.parse(date), null, null, true, List.of());
    }
}
