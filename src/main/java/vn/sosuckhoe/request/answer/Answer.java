package vn.sosuckhoe.request.answer;

import java.time.OffsetDateTime;

/**
 * What a station answered, without the name of whoever wrote it.
 *
 * @param number from 1 on, in the order they were given
 * @param words of a refusal the reason
 * @param facility code, with the name it has now or {@code null}
 * @param role as the access log has it: {@code station-staff}
 */
public record Answer(
        int number,
        Outcome outcome,
        String words,
        String facility,
        String facilityName,
        String role,
        OffsetDateTime at) {}
