package vn.sosuckhoe.station.coverage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

    @Test
    void lines_end_as_the_standard_says_and_what_is_special_stands_in_quotes() {
        assertThat(text("Xã A", "12", "nói \"có\", rồi\nthôi", ""))
                .isEqualTo("\uFEFFXã A,12,\"nói \"\"có\"\", rồi\nthôi\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@x", "\t=1", "\r=1", " =1", "＝1"})
    void nothing_is_taken_for_a_formula(String text) {
        assertThat(text(text).replace("\"", "")).isEqualTo("\uFEFF'" + text + "\r\n");
    }

    @Test
    void names_and_counts_stay_as_they_are() {
        assertThat(text("Bản Nậm - Hạ", "1234")).isEqualTo("\uFEFFBản Nậm - Hạ,1234\r\n");
    }

    private static String text(String... cells) {
        return new String(Csv.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
    }
}
