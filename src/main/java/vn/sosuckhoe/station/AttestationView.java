package vn.sosuckhoe.station;

import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Attesting;
import vn.sosuckhoe.station.Filled.Fault;

import java.util.List;

/**
 * A form of staff as the page shows it, empty, with what is wrong, or with what was recorded.
 *
 * @param recorded what was recorded last, empty where nothing was
 */
public record AttestationView(String title, String lead, List<Field> fields, List<Line> recorded) {

    /**
     * @param hint {@code null} for none
     * @param digits mostly digits are typed
     * @param options of a choice, empty for a line of text
     * @param fault a sentence that names the field, {@code null} where it is right
     */
    public record Field(
            String name, String label, String hint, boolean digits, List<Option> options, String value, String fault) {

        public boolean isChoice() {
            return !options.isEmpty();
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    public boolean isDone() {
        return !recorded.isEmpty();
    }

    public boolean isWrong() {
        return fields.stream().anyMatch(field -> field.fault() != null);
    }

    static Field line(Filled filled, Attesting words, String name, String label, String hint, boolean digits) {
        return new Field(
                name, label, hint, digits, List.of(), filled.values().get(name), fault(filled, words, name, label));
    }

    static Field choice(Filled filled, Attesting words, String name, String label, List<Option> options) {
        return new Field(name, label, null, false, options, null, fault(filled, words, name, label));
    }

    private static String fault(Filled filled, Attesting words, String name, String label) {
        var fault = filled.faults().get(name);
        return fault == null ? null : sentence(fault, words, label);
    }

    private static String sentence(Fault fault, Attesting words, String label) {
        return switch (fault) {
            case EMPTY -> words.faultEmpty(label);
            case NUMBER -> words.faultNumber(label);
            case SAME -> words.faultSame(label);
            case CHOICE -> words.faultChoice(label);
            case DAY -> words.faultDay(label);
            case FUTURE -> words.faultFuture(label);
            case PAST -> words.faultPast(label);
            case ENDED -> words.faultEnded(label);
            case LONG -> words.faultLong(label);
            case NOBODY -> words.faultNobody(label);
            case VISIT -> words.faultVisit(label);
        };
    }
}
