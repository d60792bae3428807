package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.checkup.indicator.Indicators;

import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What an indicator is, asked for by nobody in particular. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ExplanationPagesTest {

    @Test
    void every_indicator_has_a_page_in_both_languages_and_stands_in_the_index() {
        for (var language : List.of("vi", "en")) {
            var index = PagesTest.get("/giai-thich", language).asString();
            for (var indicator : Indicators.all()) {
                var path = "/giai-thich/" + indicator.code();
                assertThat(index).contains("href=\"" + path + "\"");
                var page = PagesTest.get(path, language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.asString())
                        .as(path)
                        .contains(
                                language.equals("vi")
                                        ? indicator.name().vi()
                                        : indicator.name().en())
                        .doesNotContainPattern("\\bnull\\b");
            }
        }
    }

    @Test
    void a_page_tells_what_it_is_what_to_do_and_who_has_read_it() {
        assertThat(PagesTest.get("/giai-thich/blood-pressure", "vi").asString())
                .contains(
                        "Huyết áp là gì?",
                        "Máu chảy trong mạch như nước chảy trong ống",
                        "Vì sao đo",
                        "Bạn tự làm được gì",
                        "Khi nào đến trạm",
                        "Số này không nói lên điều gì",
                        "đang chờ bác sĩ duyệt",
                        "Bản 1, ngày 22/11/2026",
                        "mức tin cậy L");
    }

    @Test
    void its_numbers_are_those_that_readings_are_made_with_adults_first() {
        var page = PagesTest.get("/giai-thich/blood-pressure", "vi").asString();

        assertThat(page)
                .contains(
                        "<h3>Người từ 18 tuổi</h3>",
                        "từ 120 đến dưới 130",
                        "từ 180 trở lên",
                        "<h3>Người từ 65 tuổi đã biết có tăng huyết áp</h3>",
                        "Cần đi khám ngay");
        assertThat(page.indexOf("<h3>Người từ 18 tuổi</h3>")).isLessThan(page.indexOf("<h3>Người mang thai</h3>"));
        assertThat(PagesTest.get("/giai-thich/glucose-fasting", "vi").asString())
                .contains("trên 7,2", "<h3>Người từ 18 tuổi đã biết có đái tháo đường</h3>");
        assertThat(PagesTest.get("/giai-thich/urine-protein", "vi").asString()).contains("từ 1+ trở lên", "có vết");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/giai-thich/unheard-of", "/giai-thich/blood-pressure%20", "/giai-thich/BMI", "/giai-thich/bmi/x"
            })
    void what_nobody_explains_is_not_there(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/giai-thich", "/giai-thich/bmi"})
    void everybody_may_keep_it_each_language_for_itself(String path) {
        var page = PagesTest.get(path, "vi");
        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(page.header("Vary")).contains("Cookie");
        assertThat(page.headers().hasHeaderWithName("Set-Cookie")).isFalse();

        var again = given().cookie("lang", "vi")
                .header("If-None-Match", page.header("ETag"))
                .get(path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("Vary")).contains("Cookie");
        assertThat(given().cookie("lang", "en")
                        .header("If-None-Match", page.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
    }
}
