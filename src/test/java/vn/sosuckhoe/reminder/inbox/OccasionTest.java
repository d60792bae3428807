package vn.sosuckhoe.reminder.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class OccasionTest {

    @ParameterizedTest
    @EnumSource(WorkList.class)
    void every_list_has_words_of_its_own_that_name_no_finding(WorkList list) {
        var occasion = Occasion.of(selection(list.name(), "null"));

        assertThat(occasion.what().vi()).isNotBlank().isNotEqualTo("Đến trạm y tế");
        assertThat(occasion.why().vi()).isNotBlank().doesNotContainIgnoringCase("tâm thần");
        assertThat(occasion.bring().en()).isNotBlank();
        assertThat(Occasion.of("list=" + list.code())).isEqualTo(occasion);
    }

    @Test
    void what_only_the_one_concerned_should_know_is_kept() {
        assertThat(Occasion.of(selection("MENTAL", "null")).kept()).isTrue();
        assertThat(Occasion.of(selection("PREGNANT", "null")).kept()).isTrue();
        assertThat(Occasion.of(selection("ELDERLY", "null")).kept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hiv", "schizophrenia", "depression"})
    void a_sensitive_programme_is_kept_on_whatever_list(String programme) {
        assertThat(Occasion.of(selection("REFILL", "\"" + programme + "\"")).kept())
                .isTrue();
        assertThat(Occasion.of(selection("REFILL", "\"hypertension\"")).kept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"list\":\"SOMETHING_NEW\"}", "{\"list\":\"ELDERLYX\"}"})
    void what_is_not_understood_is_kept(String selection) {
        assertThat(Occasion.of(selection).kept()).isTrue();
        assertThat(Pattern.compile(Occasion.ORDINARY).matcher(selection).find()).isFalse();
    }

    private static String selection(String list, String of) {
        return "{\"commune\":\"24021\",\"list\":\"" + list
                + "\",\"hamletKey\":\"thon 3\",\"window\":\"THIS_WEEK\",\"of\":" + of + ",\"fromAge\":null}";
    }
}
