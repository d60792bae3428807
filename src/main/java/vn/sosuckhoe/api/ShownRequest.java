package vn.sosuckhoe.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.request.Request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request as programs read it.
 *
 * @param kind {@code missing}, {@code wrong} or {@code not-mine}
 * @param state {@code received}, {@code checking}, {@code corrected} or {@code rejected}
 * @param forOther sent on behalf of the one whose book it is
 * @param receivedAt {@code 2026-11-20T02:30:00Z}; {@code changedAt} likewise
 */
@Schema(name = "CorrectionRequest")
record ShownRequest(
        UUID id,
        String kind,
        String vaccine,
        PartialDate day,
        String words,
        String state,
        String sender,
        boolean forOther,
        String receivedAt,
        LocalDate firstAnswerBy,
        LocalDate doneBy,
        String changedAt,
        String answer) {

    @Schema(name = "CorrectionRequests")
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<ShownRequest> requests) {}

    static ShownRequest of(Request request) {
        return new ShownRequest(
                request.id(),
                request.kind().code(),
                request.vaccine(),
                request.day(),
                request.words(),
                request.state().code(),
                request.sender(),
                request.forOther(),
                request.receivedAt().toInstant().toString(),
                request.deadlines().firstAnswer(),
                request.deadlines().done(),
                request.changedAt().toInstant().toString(),
                request.answer());
    }
}
