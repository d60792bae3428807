package vn.sosuckhoe.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A health-insurance number in one of the three forms in use. The list of object prefixes is open. */
public record InsuranceCard(String value, Form form) {

    public enum Form {
        /** Object group, benefit level 1–5, province of issue, social-insurance number (QĐ 1351/QĐ-BHXH). */
        CLASSIC_15("[A-Z]{2}[1-5][0-9]{2}[0-9]{10}"),
        /** The social-insurance number alone, printed since 01/04/2021 (QĐ 1666/QĐ-BHXH). */
        SOCIAL_NUMBER_10("[0-9]{10}"),
        /** The personal ID in place of a card (NĐ 188/2025 Art 37). */
        PERSONAL_ID_12("[0-9]{12}");

        private final Pattern shape;

        Form(String shape) {
            this.shape = Pattern.compile(shape);
        }

        private boolean fits(String value) {
            return shape.matcher(value).matches();
        }
    }

    /** @throws IllegalArgumentException if the value has not the form; the message does not repeat it */
    public InsuranceCard {
        if (value == null || form == null || !form.fits(value)) {
            throw new IllegalArgumentException("not an insurance number of the form " + form);
        }
    }

    /** One number; small letters and spaces between the groups are accepted. */
    public static Optional<InsuranceCard> read(String text) {
        var plain = Folding.plain(text).replace(" ", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Form.values())
                .filter(form -> form.fits(plain))
                .findFirst()
                .map(form -> new InsuranceCard(plain, form));
    }

    /** Several numbers separated by ";", in their order, each once; what is not a number is left out. */
    public static List<InsuranceCard> readAll(String text) {
        return Arrays.stream(Folding.plain(text).split(";"))
                .map(InsuranceCard::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The ten-digit social-insurance number inside the card, where it holds one. */
    public Optional<String> socialNumber() {
        return form == Form.PERSONAL_ID_12 ? Optional.empty() : Optional.of(value.substring(value.length() - 10));
    }

    @Override
    public String toString() {
        return "InsuranceCard[…, " + form + "]";
    }
}
