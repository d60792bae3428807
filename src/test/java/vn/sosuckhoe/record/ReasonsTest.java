package vn.sosuckhoe.record;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void every_reason_has_a_sentence_in_both_languages_and_no_sentence_is_orphaned_in_one() {
        var keys = Arrays.stream(Reason.values()).map(Reason::key).toList();

        assertThat(Reasons.sentences(VIETNAMESE)).containsKeys(keys.toArray(String[]::new));
        assertThat(Reasons.sentences(Locale.ENGLISH).keySet())
                .isEqualTo(Reasons.sentences(VIETNAMESE).keySet());
    }

    @Test
    void every_sentence_is_one_sentence() {
        for (var locale : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
            assertThat(Reasons.sentences(locale).values())
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain(". "));
        }
    }

    @Test
    void vietnamese_is_the_language_unless_english_is_asked_for() {
        assertThat(Reasons.text("no-name", VIETNAMESE)).isEqualTo("Thiếu họ tên; hãy điền HOTEN.");
        assertThat(Reasons.text("no-name", Locale.FRENCH)).isEqualTo("Thiếu họ tên; hãy điền HOTEN.");
        assertThat(Reasons.text("no-name", Locale.UK)).isEqualTo("The name is missing; please fill in HOTEN.");
    }
}
