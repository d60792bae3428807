package vn.sosuckhoe.person;

import java.util.Optional;

/** Sex as the ministry's formats code it: 1 male, 2 female, 3 undetermined (QĐ 2062/QĐ-BYT, GIOI_TINH). */
public enum Sex {
    MALE("1"),
    FEMALE("2"),
    UNDETERMINED("3");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** Reads 1, 2, 3, also written 01, 02, 03; anything else is empty. */
    public static Optional<Sex> ofCode(String code) {
        return switch (Folding.plain(code)) {
            case "1", "01" -> Optional.of(MALE);
            case "2", "02" -> Optional.of(FEMALE);
            case "3", "03" -> Optional.of(UNDETERMINED);
            default -> Optional.empty();
        };
    }

    public String code() {
        return code;
    }
}
