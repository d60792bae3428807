package vn.sosuckhoe.portal.view.reason;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.words.Because;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Reason.Kind;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SentencesTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 5, 9);

    @Inject
    Programme programme;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_of_reason_is_one_sentence_in_both_languages(Kind kind) {
        for (var language : Language.values()) {
            var full = sentence(language, new Reason(kind, "2 months", SINCE, 2, "PENTA", "TT38 H"));
            var bare = sentence(language, Reason.of(kind));
            for (var sentence : new String[] {full, bare}) {
                assertThat(sentence)
                        .as("%s in %s", kind, language)
                        .endsWith(".")
                        .doesNotContain("null", "{", "}", "NOT_FOUND", "  ", "..");
                assertThat(Character.isUpperCase(sentence.charAt(0)))
                        .as(sentence)
                        .isTrue();
            }
        }
    }

    @Test
    void no_two_kinds_say_the_same_and_no_sentence_is_left_in_the_other_language() {
        for (var language : Language.values()) {
            var all = Arrays.stream(Kind.values())
                    .collect(Collectors.toMap(kind -> kind, kind -> sentence(language, Reason.of(kind))));
            assertThat(all.values()).doesNotHaveDuplicates();
            var other = language.other();
            all.forEach((kind, sentence) ->
                    assertThat(sentence(other, Reason.of(kind))).as("%s", kind).isNotEqualTo(sentence));
        }
    }

    @Test
    void no_sentence_says_that_somebody_may_be_vaccinated() {
        for (var kind : Kind.values()) {
            assertThat(sentence(Language.VI, new Reason(kind, "2 months", SINCE, 2, "PENTA", null)))
                    .doesNotContain("được phép", "có thể tiêm", "tiêm được");
            assertThat(sentence(Language.EN, new Reason(kind, "2 months", SINCE, 2, "PENTA", null)))
                    .doesNotContain("may be", "can be given", "may have");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECOMMENDED_AGE | 18 months | | | | Lịch đặt mũi này khi đủ 18 tháng tuổi.",
                "RECOMMENDED_AGE | 0 days | | | | Lịch đặt mũi này khi mới sinh.",
                "RECOMMENDED_AGE | 7 years | | | | Lịch đặt mũi này khi đủ 7 tuổi.",
                "RECOMMENDED_AGE | 1 year | | | | Lịch đặt mũi này khi đủ 1 tuổi.",
                "MINIMUM_AGE | 6 weeks - 4 days | | | | Sớm nhất là khi đủ 6 tuần bớt 4 ngày tuổi.",
                "MINIMUM_AGE | 1 month + 1 day | | | | Sớm nhất là khi đủ 1 tháng và 1 ngày tuổi.",
                "MINIMUM_INTERVAL | 28 days | 2024-05-09 | 2 | | Phải cách mũi 2 (ngày 09/05/2024) ít nhất 28 ngày.",
                "MINIMUM_INTERVAL | 1 year | | | | Phải cách mũi trước ít nhất 1 năm.",
                "CONFLICT | 4 weeks | 2024-05-09 | | MR | Phải cách sởi, rubella (ngày 09/05/2024) ít nhất 4 tuần.",
                "TOO_SOON | 28 days | 2024-05-09 | 1 | | Không tính, vì cách mũi 1 (ngày 09/05/2024) chưa đến 28 ngày.",
                "TOO_YOUNG | 9 months | | | | Không tính, vì tiêm khi chưa đủ 9 tháng tuổi.",
                "TOLD_TWICE | | 2024-05-09 | | | Chỉ tính một lần, vì cùng một mũi được gửi hai lần (lần kia ghi ngày 09/05/2024).",
                "ROLLED_OUT | | 2025-01-01 | | province:24 | Ở Tỉnh Bắc Ninh, mũi này chỉ có trong chương trình từ ngày 01/01/2025.",
                "NOT_ROLLED_OUT | | | | before-2025:06 | Chương trình chưa triển khai mũi này ở Tỉnh Bắc Kạn.",
                "NOT_ROLLED_OUT | | | | somewhere | Chương trình chưa triển khai mũi này ở nơi đang ở.",
                "CONTRAINDICATED | | | | no-such | Không được tiêm, vì: điều đã ghi trong hồ sơ. Hãy hỏi bác sĩ.",
                "WRONG_VACCINE | | | | NO-SUCH | Không tính, vì NO-SUCH không dùng cho mũi này."
            })
    void a_reason_is_told_with_what_it_knows(
            Kind kind, String span, LocalDate since, Integer number, String what, String sentence) {
        assertThat(sentence(Language.VI, new Reason(kind, span, since, number, what, null)))
                .isEqualTo(sentence);
    }

    @Test
    void english_counts_one_and_many() {
        assertThat(sentence(Language.EN, new Reason(Kind.MINIMUM_INTERVAL, "1 month", SINCE, 2, null, null)))
                .isEqualTo("At least 1 month after dose 2 (on 09/05/2024).");
        assertThat(sentence(Language.EN, new Reason(Kind.RECOMMENDED_AGE, "0 days", null, null, null, null)))
                .isEqualTo("The schedule sets it at birth.");
    }

    @Test
    void where_a_rule_comes_from_and_how_sure_it_is_stands_beside_it() {
        var sentences = new Sentences(names(Language.VI));
        var high = sentences.why(new Reason(Kind.RECOMMENDED_AGE, "2 months", null, null, null, "TT38 H"));
        var low = sentences.why(new Reason(Kind.LATEST_AGE, "3 months", null, null, null, "OWN L"));
        var unmarked = sentences.why(new Reason(Kind.LATEST_AGE, "3 months", null, null, null, "OWN"));

        assertThat(high.source()).contains("Thông tư 38/2017/TT-BYT", "đọc trong văn bản gốc");
        assertThat(high.unsure()).isFalse();
        assertThat(low.source()).contains("cần bác sĩ xác nhận");
        assertThat(low.unsure()).isTrue();
        assertThat(unmarked).isEqualTo(low);
        assertThat(sentences.why(Reason.of(Kind.COMPLETE)).source()).isNull();
        assertThat(sentences.why(null)).isNull();
    }

    @Test
    void every_vaccine_group_and_caution_of_every_version_has_its_name_in_both_languages() {
        for (var version : programme.versions()) {
            for (var language : Language.values()) {
                var names = new Names(version, Wording.in(language));
                assertThat(version.groups()).allSatisfy(group -> {
                    assertThat(names.group(group.code())).isNotBlank();
                    assertThat(names.place(group.code()))
                            .isLessThan(version.groups().size());
                });
                assertThat(version.vaccines().keySet())
                        .allSatisfy(code -> assertThat(names.shortVaccine(code)).isNotBlank());
                assertThat(version.cautions())
                        .allSatisfy(caution -> assertThat(names.observation(caution.observation()))
                                .isNotBlank());
            }
        }
        assertThat(names(Language.VI).place("NO-SUCH")).isEqualTo(Integer.MAX_VALUE);
        assertThat(names(Language.VI).dose("OPV", 2)).isEqualTo("bại liệt uống (liều 2)");
        assertThat(names(Language.VI).dose("PENTA", 3)).isEqualTo("5 trong 1 (mũi 3)");
    }

    @Test
    void zero_days_as_a_length_are_zero_days() {
        assertThat(new Spans(Wording.in(Language.VI).of(Because.class)).length("0 days"))
                .isEqualTo("0 ngày");
    }

    private String sentence(Language language, Reason reason) {
        return new Sentences(names(language)).sentence(reason);
    }

    private Names names(Language language) {
        return new Names(programme.on(LocalDate.of(2026, 11, 21)), Wording.in(language));
    }
}
