package vn.sosuckhoe.record;

/** A record that is not loaded, so that one person's never takes the memory of everybody's. */
final class RecordTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordTooLarge() {
        super("a record is larger than a person's can be");
    }
}
