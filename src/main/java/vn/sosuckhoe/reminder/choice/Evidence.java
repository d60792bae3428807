package vn.sosuckhoe.reminder.choice;

import vn.sosuckhoe.reminder.Channel;

/**
 * Somebody's word on one purpose, as it is kept.
 *
 * @param given agreed to, or withdrawn
 * @param version of the words
 * @param said the very words, with those of a child who was asked
 * @param who whose word it is
 */
public record Evidence(Channel purpose, boolean given, String version, String said, Chooser who) {

    /**
     * Who chooses.
     *
     * @param owner of the book; else a guardian
     */
    public record Chooser(String personalId, String name, boolean owner) {

        String relation() {
            return owner ? "OWNER" : "GUARDIAN";
        }

        /** Without the number: it must never reach a log. */
        @Override
        public String toString() {
            return "Chooser[owner=" + owner + "]";
        }
    }
}
