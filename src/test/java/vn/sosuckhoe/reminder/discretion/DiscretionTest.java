package vn.sosuckhoe.reminder.discretion;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.reminder.text.Template;
import vn.sosuckhoe.roll.desk.WorkList;

import static org.assertj.core.api.Assertions.assertThat;

class DiscretionTest {

    @Test
    void every_list_has_words_and_a_secret_one_has_those_that_tell_nothing() {
        for (var list : WorkList.values()) {
            assertThat(Discretion.templates(list)).as(list.code()).isNotEmpty();
        }
        assertThat(Discretion.isSecret(WorkList.MENTAL)).isTrue();
        assertThat(Discretion.templates(WorkList.MENTAL))
                .extracting(Template::code)
                .containsExactly("neutral");
        assertThat(Discretion.templates(WorkList.ELDERLY))
                .extracting(Template::code)
                .contains("elderly", "neutral")
                .doesNotContain("result-ready", "refill");
    }
}
