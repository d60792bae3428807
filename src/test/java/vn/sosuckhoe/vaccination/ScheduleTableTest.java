package vn.sosuckhoe.vaccination;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps {@code SCHEDULE.md} beside the data, the page on which a doctor checks the newest version. It is written anew with
 * {@code -Dschedule.write=src/main/resources/vn/sosuckhoe/vaccination/SCHEDULE.md}.
 */
class ScheduleTableTest {

    @Test
    void the_page_for_the_doctor_says_what_the_data_say() throws IOException {
        var versions = Schedules.tcmr().versions();
        var page = ScheduleTable.of(versions.get(versions.size() - 1));
        var write = System.getProperty("schedule.write");
        if (write != null) {
            Files.writeString(Path.of(write), page);
        }
        try (var kept = Immunization.class.getResourceAsStream("SCHEDULE.md")) {
            assertThat(new String(kept.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(page);
        }
    }
}
