package vn.sosuckhoe.family;

/**
 * Who does something, and on whose behalf; on a page "X thay mặt Y" (bundle {@code household}, message {@code acting}).
 *
 * @param who name of the one who acts
 * @param onBehalfOf name of the ward, {@code null} where somebody acts for himself
 */
public record Acting(String who, String onBehalfOf) {

    /** @param relation {@code GUARDIAN}, or anything else for somebody who acts for himself */
    public static Acting of(String who, String relation, String ward) {
        return new Acting(who, "GUARDIAN".equals(relation) ? ward : null);
    }

    public boolean isForAnother() {
        return onBehalfOf != null;
    }
}
