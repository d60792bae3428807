package vn.sosuckhoe.portal.proof;

import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Proving;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.inbox.SentCodes.Sent;

/**
 * The page on which a code is tried.
 *
 * @param typed what was typed, or {@code null}
 * @param fault what is wrong with it, or {@code null}
 * @param known the sentences on a message that we sent, or {@code null}
 * @param unknown the code is none of ours
 * @param hold how long to wait, or {@code null}
 */
public record ProofView(String typed, String fault, Known known, boolean unknown, String hold) {

    static final ProofView EMPTY = new ProofView(null, null, null, false, null);

    /** @param sent "Trạm … gửi lúc …", {@code about} what it was about */
    public record Known(String sent, String about) {}

    static ProofView unreadable(String typed, Wording wording) {
        return new ProofView(typed, wording.of(Proving.class).unreadable(), null, false, null);
    }

    static ProofView tooOften(long minutes, Wording wording) {
        return new ProofView(null, null, null, false, wording.of(Proving.class).tooOften(Long.toString(minutes)));
    }

    /** @param sent {@code null} where no message of ours holds the code */
    static ProofView of(String typed, Sent sent, Wording wording) {
        return new ProofView(typed, null, sent == null ? null : known(sent, wording), sent == null, null);
    }

    private static Known known(Sent sent, Wording wording) {
        var words = wording.of(Proving.class);
        var station =
                sent.facilityName() == null ? wording.of(Doses.class).facility(sent.facility()) : sent.facilityName();
        return new Known(
                words.sent(station, wording.time(sent.at()), wording.day(sent.at())), words.about(about(sent, words)));
    }

    private static String about(Sent sent, Proving words) {
        if (sent.wave().startsWith("before")) {
            return words.reminder();
        }
        return sent.wave().equals("result") ? words.result() : words.invitation();
    }
}
