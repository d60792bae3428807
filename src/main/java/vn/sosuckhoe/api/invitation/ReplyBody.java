package vn.sosuckhoe.api.invitation;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Languages;
import vn.sosuckhoe.reminder.inbox.Reply;

import java.util.Locale;

/** An answer as programs send it. */
@Schema(name = "InvitationReply")
record ReplyBody(
        @Schema(description = "confirmed, cannot or other-slot", required = true)
        String answer,

        @Schema(description = "Number of the time chosen, for other-slot")
        Integer slot) {

    /** @throws Failure 400 that names the field that is not right, in the reader's language */
    static Reply read(String body, String acceptLanguage) {
        var vietnamese = !Languages.preferred(acceptLanguage).equals(Locale.ENGLISH);
        try {
            var json = new JsonObject(body == null ? "" : body);
            return of(json.getString("answer"), json.getInteger("slot"), vietnamese);
        } catch (DecodeException | ClassCastException unreadable) {
            throw Failure.invalid("body", vietnamese ? "Nội dung không đọc được." : "The body cannot be read.");
        }
    }

    private static Reply of(String answer, Integer slot, boolean vietnamese) {
        if ("other-slot".equals(answer) && slot == null) {
            throw Failure.invalid("slot", vietnamese ? "Hãy chọn một giờ." : "Please name the time that was chosen.");
        }
        return switch (answer == null ? "" : answer) {
            case "confirmed" -> new Reply.Confirm();
            case "cannot" -> new Reply.Cannot();
            case "other-slot" -> new Reply.Other(slot);
            default ->
                throw Failure.invalid(
                        "answer",
                        vietnamese
                                ? "Câu trả lời là confirmed, cannot hoặc other-slot."
                                : "An answer is confirmed, cannot or other-slot.");
        };
    }
}
