package vn.sosuckhoe.station.campaign.way;

/**
 * How a step is shown.
 *
 * @param status of the answer
 * @param typed what was typed and could not be taken, {@code null} where the campaign is shown as it stands
 * @param alert a sentence about the whole page, {@code null} for none
 */
public record Shown(int status, Typed typed, String alert) {

    public static final Shown AS_IT_STANDS = new Shown(200, null, null);

    static Shown wrong(Typed typed) {
        return new Shown(400, typed, null);
    }

    static Shown late(String alert) {
        return new Shown(409, null, alert);
    }
}
