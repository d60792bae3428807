package vn.sosuckhoe.record.identity;

/** Another transaction gave one of the numbers a person, or merged one, in between: look again. */
public final class Race extends RuntimeException {

    Race() {
        super("The register of people changed in between", null, false, false);
    }
}
