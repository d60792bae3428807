package vn.sosuckhoe.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                    | true",
                "gzip, deflate, br       | true",
                "br;q=1.0, GZIP;q=0.5    | true",
                "gzip;q=0                | false",
                "gzip; q=0.000           | false",
                "gzip;q=0, *             | false",
                "*                       | true",
                "*;q=0                   | false",
                "identity                | false",
                "br                      | false",
                "x-gzip2                 | false",
            })
    void gzip_is_sent_to_those_who_take_it(String header, boolean gzip) {
        assertThat(Encodings.gzip(header)).isEqualTo(gzip);
    }

    @Test
    void a_client_that_says_nothing_gets_nothing_to_unpack() {
        assertThat(Encodings.gzip(null)).isFalse();
    }
}
