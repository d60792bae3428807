package vn.sosuckhoe.coverage;

/**
 * Something people are counted by.
 *
 * @param code stands in files
 * @param of whose people these are some of; {@code null} for everybody
 */
public record Measure(String code, Measure of) {

    public Measure some(String what) {
        return new Measure(what, this);
    }

    @Override
    public String toString() {
        return code;
    }
}
