package vn.sosuckhoe.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sosuckhoe.request.answer.Answer;

/** What a station answered to a request, as programs read it. */
@Schema(name = "CorrectionAnswer")
record ShownAnswer(
        @Schema(
                description =
                        "passed-on (to the source that wrote it, which corrects by a new message), meet (to ask more),"
                                + " corrected (the right message came or will come) or refused (the words are the reason)")
        String outcome,

        @Schema(description = "In the station's own words") String words,
        @Schema(description = "Code of the station") String facility,

        @Schema(description = "Its name, where it ever told one")
        String facilityName,

        @Schema(description = "Role of whoever answered: station-staff")
        String role,

        @Schema(description = "2026-11-20T02:30:00Z") String at) {

    static ShownAnswer of(Answer answer) {
        return new ShownAnswer(
                answer.outcome().code(),
                answer.words(),
                answer.facility(),
                answer.facilityName(),
                answer.role(),
                answer.at().toInstant().toString());
    }
}
