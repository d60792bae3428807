package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.portal.words.Failure;
import vn.sosuckhoe.portal.words.Wording;

/**
 * What is said when a page cannot be shown, and where to go next.
 *
 * @param incident to read out on the phone, or {@code null}
 * @param retry whether trying again may help
 */
public record FailureView(String title, String text, String incident, boolean retry) {

    /**
     * @param code {@code sign-in-away}, {@code database-away} and {@code paper-busy} tell apart what does not answer; otherwise the status decides
     */
    public static FailureView of(int status, String code, String incident, Wording wording) {
        var words = wording.of(Failure.class);
        if ("sign-in-away".equals(code)) {
            return new FailureView(words.signInAwayTitle(), words.signInAway(), incident, true);
        }
        if ("database-away".equals(code)) {
            return new FailureView(words.shelfAwayTitle(), words.shelfAway(), incident, true);
        }
        if ("paper-busy".equals(code)) {
            return new FailureView(words.paperBusyTitle(), words.paperBusy(), incident, true);
        }
        return switch (status) {
            case 404, 405, 410 -> new FailureView(words.notFoundTitle(), words.notFound(), incident, false);
            case 401, 403 -> new FailureView(words.forbiddenTitle(), words.forbidden(), incident, false);
            case 503 -> new FailureView(words.shelfAwayTitle(), words.shelfAway(), incident, true);
            default ->
                status < 500
                        ? new FailureView(words.askTitle(), words.ask(), incident, false)
                        : new FailureView(words.brokenTitle(), words.broken(), incident, true);
        };
    }
}
