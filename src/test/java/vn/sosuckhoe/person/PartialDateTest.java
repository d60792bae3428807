package vn.sosuckhoe.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "03/02/2024,   2024-02-03, 03/02/2024",
        "3/2/2024,     2024-02-03, 03/02/2024",
        "' 3-2-2024 ', 2024-02-03, 03/02/2024",
        "03.02.2024,   2024-02-03, 03/02/2024",
        "29/02/2024,   2024-02-29, 29/02/2024",
        "01/01/1950,   1950-01-01, 01/01/1950",
        "02/2024,      2024-02,    02/2024",
        "2/2024,       2024-02,    02/2024",
        "00/02/2024,   2024-02,    02/2024",
        "1948,         1948,       1948",
        "00/1948,      1948,       1948",
        "00/00/1948,   1948,       1948",
        "0/0/1948,     1948,       1948",
        "20240203,     2024-02-03, 03/02/2024",
        "202402030915, 2024-02-03, 03/02/2024",
        "202402032359, 2024-02-03, 03/02/2024",
        "20240200,     2024-02,    02/2024",
        "19480000,     1948,       1948",
        "194800000000, 1948,       1948",
        "2024-02-03,   2024-02-03, 03/02/2024",
        "2024-02,      2024-02,    02/2024",
        "03/02/2024 09:15, 2024-02-03, 03/02/2024",
        "3/2/2024 9:15:59, 2024-02-03, 03/02/2024",
        "03/02/2024  23:59:59, 2024-02-03, 03/02/2024",
        "2024-02-03T09:15, 2024-02-03, 03/02/2024",
        "2024-02-03 09:15:00, 2024-02-03, 03/02/2024",
        "2024-02-03T09:15:00.123+07:00, 2024-02-03, 03/02/2024",
        "2024-02-03T09:15:00Z, 2024-02-03, 03/02/2024",
        "1850,         1850,       1850",
        "31/12/2150,   2150-12-31, 31/12/2150",
        "０３／０２／２０２４, 2024-02-03, 03/02/2024",
    })
    void a_date_is_read_with_the_precision_it_is_written_in(String text, String iso, String shown) {
        var date = PartialDate.read(text).orElseThrow();
        assertThat(date).hasToString(iso);
        assertThat(date.vietnamese()).isEqualTo(shown);
        assertThat(PartialDate.parse(iso)).isEqualTo(date);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2023",
                "32/01/2024",
                "01/13/2024",
                "20241301",
                "20240231",
                "15/00/1950",
                "19500015",
                "03/02/2024 24:00",
                "03/02/2024 09",
                "02/2024 09:15",
                "2024-02T09:15",
                "2024-02-30T09:15",
                "1849",
                "2151",
                "01/01/0001",
                "00/00/0000",
                "0000",
                "00000000",
                "202402032460",
                "202402032400",
                "240203",
                "3/2/24",
                "tháng 2",
                "2024-2-3",
                "2024/02/03",
                "03/02/2024 x",
                "-1948",
                "1948-00-15"
            })
    void what_no_calendar_has_is_not_a_date(String text) {
        assertThat(PartialDate.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-03, DAY,   2024-02-03, 2024-02-03",
        "2024-02,    MONTH, 2024-02-01, 2024-02-29",
        "2023-02,    MONTH, 2023-02-01, 2023-02-28",
        "1948,       YEAR,  1948-01-01, 1948-12-31",
    })
    void an_unknown_part_leaves_a_span_of_days(
            String iso, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(iso);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isExact()).isEqualTo(earliest.equals(latest));
        assertThat(date.exact().isPresent()).isEqualTo(date.isExact());
        date.exact().ifPresent(day -> assertThat(PartialDate.of(day)).isEqualTo(date));
    }

    @Test
    void the_first_of_january_is_a_day_and_not_an_unknown_one() {
        assertThat(PartialDate.read("01/01/1950")).map(PartialDate::isExact).contains(true);
    }

    @Test
    void dates_stand_in_order_of_their_first_day_and_the_vague_ones_first() {
        var inOrder = Stream.of("1948", "1948-01", "1948-01-01", "1948-01-02", "1948-02", "1948-02-01", "1949")
                .map(PartialDate::parse)
                .toList();
        assertThat(inOrder.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(inOrder);
        for (var left : inOrder) {
            for (var right : inOrder) {
                assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "03/02/2024", "2024-00", "2024-02-00", "2024-02-31", "20240203", "2024-2", " 2024", "1700"})
    void only_what_is_written_for_machines_is_parsed(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void an_impossible_date_cannot_be_made() {
        assertThatThrownBy(() -> new PartialDate(1950, null, 15)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(1950, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(1950, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(1849, null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
