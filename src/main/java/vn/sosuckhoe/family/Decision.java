package vn.sosuckhoe.family;

/**
 * What the policy answers.
 *
 * @param reason key of the sentence that tells why, as in {@code ward-rules.tsv}
 */
public record Decision(Answer answer, String reason) {

    public enum Answer {
        ALLOWED,
        /** The ward is to be asked first. */
        ASK,
        REFUSED
    }

    public boolean isAllowed() {
        return answer == Answer.ALLOWED;
    }
}
