package vn.sosuckhoe.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.answer.Answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request as programs read it.
 *
 * @param kind {@code missing}, {@code wrong} or {@code not-mine}
 * @param state {@code received}, {@code checking}, {@code corrected} or {@code rejected}
 * @param forOther sent on behalf of the one whose book it is
 * @param inBook what the book said when it was reported
 * @param receivedAt {@code 2026-11-20T02:30:00Z}; {@code changedAt} likewise
 */
@Schema(name = "CorrectionRequest")
record ShownRequest(
        UUID id,
        String kind,
        String vaccine,
        PartialDate day,
        String words,

        @Schema(description = "What the book said of the dose when it was reported from its entry")
        String inBook,

        @Schema(description = "received, checking (a first answer was given), corrected or rejected")
        String state,

        String sender,
        boolean forOther,
        String receivedAt,

        @Schema(
                description =
                        "Open, and no station can read it: the address in the book names no commune of today. It has"
                                + " no deadlines until one can; tell the station yourself")
        boolean unseen,

        @Schema(description = "Absent where unseen") LocalDate firstAnswerBy,

        @Schema(description = "Absent where unseen") LocalDate doneBy,

        @Schema(description = "The next day by which something has to be told; absent where it is finished or unseen")
        LocalDate dueBy,

        @Schema(description = "Whether that day has passed") boolean overdue,

        String changedAt,

        @Schema(description = "Words of the last answer") String answer,

        @Schema(description = "Everything that was answered, the first one first; nothing of it is ever changed")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<ShownAnswer> answers) {

    @Schema(name = "CorrectionRequests")
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<ShownRequest> requests) {}

    /** @param seen whether a station can read what is reported in this book */
    static ShownRequest of(Request request, List<Answer> answers, boolean seen, LocalDate today) {
        var unseen = request.state().open() && !seen;
        return new ShownRequest(
                request.id(),
                request.kind().code(),
                request.vaccine(),
                request.day(),
                request.words(),
                request.inBook(),
                request.state().code(),
                request.sender(),
                request.forOther(),
                request.receivedAt().toInstant().toString(),
                unseen,
                unseen ? null : request.deadlines().firstAnswer(),
                unseen ? null : request.deadlines().done(),
                unseen ? null : request.dueBy(),
                !unseen && request.late(today),
                request.changedAt().toInstant().toString(),
                request.answer(),
                answers.stream().map(ShownAnswer::of).toList());
    }
}
