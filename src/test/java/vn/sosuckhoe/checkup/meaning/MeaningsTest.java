package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningsTest {

    @Test
    void the_worse_of_both_numbers_counts() {
        var reading = Case.read("blood-pressure", "135/95", "45y", "m", "-");
        assertThat(reading.rating().code()).isEqualTo("grade-1");
        assertThat(reading.level()).isEqualTo(Level.SEE_STATION);
        assertThat(reading.bar().segments()).isNotEmpty();
        assertThat(reading.bar().secondSegments()).isNotEmpty();
    }
}
