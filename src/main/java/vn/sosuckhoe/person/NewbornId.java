package vn.sosuckhoe.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The temporary number of a newborn without a personal ID: {@code TE1}, two digits for the province of the mother or
 * guardian, ten digits of medical ID (TT 30/2020/TT-BYT Art 10). A child's ordinary 15-character insurance card has
 * the same shape, so only the field it stands in tells the two apart.
 */
public record NewbornId(String value) {

    private static final Pattern SHAPE = Pattern.compile("TE1[0-9]{2}[0-9]{10}");

    /** @throws IllegalArgumentException for any other shape; the message does not repeat the value */
    public NewbornId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a newborn ID is TE1 and 12 digits");
        }
    }

    public static Optional<NewbornId> read(String text) {
        var plain = Folding.plain(text).toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new NewbornId(plain)) : Optional.empty();
    }

    /** The two digits of the province where the mother or guardian lives. */
    public String provinceCode() {
        return value.substring(3, 5);
    }

    @Override
    public String toString() {
        return "NewbornId[…]";
    }
}
