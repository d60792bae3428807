package vn.sosuckhoe.checkup.explanation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

    /** Somebody who reads a sentence aloud does it in one breath or two. */
    private static final int LONGEST = 260;

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_is_explained_in_both_languages(Indicator indicator) {
        assertThat(Explanation.of(indicator)).hasValueSatisfying(explanation -> assertThat(texts(explanation))
                .allSatisfy(text -> {
                    assertThat(text.vi()).isNotBlank().hasSizeLessThan(LONGEST).endsWith(".");
                    assertThat(text.en()).isNotBlank().hasSizeLessThan(LONGEST).endsWith(".");
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "ldl, lipid, LDL là phần mỡ hay bám",
        "hdl, lipid, HDL như xe dọn cặn",
        "white-cells, blood, Bạch cầu như đội dân quân"
    })
    void what_is_the_same_for_a_group_is_said_once_and_the_rest_by_each(String code, String group, String what) {
        var explanation = Explanation.of(indicator(code, group)).orElseThrow();

        assertThat(explanation.what().get(0).vi()).startsWith(what);
        assertThat(explanation.self())
                .isEqualTo(Explanation.of(indicator(group.equals("lipid") ? "cholesterol" : "red-cells", group))
                        .orElseThrow()
                        .self());
    }

    @Test
    void an_own_part_replaces_that_of_the_group_as_a_whole() {
        assertThat(Explanation.of(indicator("uric-acid", "kidney"))
                        .orElseThrow()
                        .self())
                .singleElement()
                .extracting(Text::en)
                .asString()
                .contains("offal");
    }

    @Test
    void half_an_explanation_is_none() {
        assertThat(Explanation.of(indicator("unheard-of", "lipid"))).isEmpty();
        assertThat(Explanation.of(indicator("unheard-of", "unheard-of"))).isEmpty();
    }

    @Test
    void an_explanation_says_which_wording_it_is_and_that_no_doctor_has_read_it_yet() {
        var review = Explanation.of(indicator("ldl", "lipid")).orElseThrow().review();

        assertThat(review.version()).isPositive();
        assertThat(review.by()).isEmpty();
        assertThat(review.source().text()).isNotBlank();
        assertThat(review.source().confidence()).isEqualTo("L");
    }

    @Test
    void nothing_is_written_for_an_indicator_or_a_part_that_nobody_shows() {
        var known = Stream.concat(
                        Indicators.all().stream().map(Indicator::code),
                        Indicators.all().stream().map(each -> "@" + each.group()))
                .collect(Collectors.toSet());

        assertThat(Tsv.rows(Explanation.class, "explanations.tsv")).allSatisfy(row -> {
            assertThat(known).contains(row[0]);
            assertThat(Set.of("what", "why", "self", "station", "not")).contains(row[1]);
        });
    }

    private static List<Indicator> indicators() {
        return Indicators.all();
    }

    private static List<Text> texts(Explanation it) {
        return Stream.of(it.what(), it.why(), it.self(), it.station(), it.not())
                .flatMap(List::stream)
                .toList();
    }

    private static Indicator indicator(String code, String group) {
        return new Indicator(code, new Text(code, code), null, 0, null, group);
    }
}
