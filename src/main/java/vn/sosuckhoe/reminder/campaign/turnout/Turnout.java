package vn.sosuckhoe.reminder.campaign.turnout;

/**
 * What became of the people of a campaign, each counted once in every step that was reached.
 *
 * @param told slot, messages and slip are settled
 * @param slips who gets paper
 * @param failed who was sent something and got none of it
 * @param result who was told that the result is there
 * @param ended taken out again
 */
public record Turnout(
        int invited,
        int told,
        int slips,
        int sent,
        int delivered,
        int failed,
        int opened,
        int confirmed,
        int cannot,
        int otherSlot,
        int came,
        int result,
        int ended) {

    static final Turnout NOBODY = new Turnout(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int answered() {
        return confirmed + cannot + otherSlot;
    }
}
