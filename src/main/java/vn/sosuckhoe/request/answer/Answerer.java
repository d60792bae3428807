package vn.sosuckhoe.request.answer;

/**
 * Staff who answer.
 *
 * @param user what they sign in as
 * @param facility code
 */
public record Answerer(String user, String name, String facility) {

    /** Without the person. */
    @Override
    public String toString() {
        return "Answerer[" + facility + "]";
    }
}
