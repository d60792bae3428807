package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Words inside a result that say of what the values behind them are, until the next such words: "Nước tiểu: …".
 *
 * @param place where the names behind it are looked up, {@code null}: nowhere, they are of no blood and no urine
 * @param rest what stands behind it in the same piece, plain
 */
record Heading(String place, String rest) {

    private static final String URINE = "urine";
    private static final String BLOOD = "blood";
    private static final String OF_URINE = "nuoc tieu";
    private static final Set<String> FLUIDS = Words.of("fluid");

    /** @param place of the pieces so far, {@code null}: nowhere */
    static Optional<Heading> read(String place, String text) {
        var plain = Plain.of(text);
        if (place != null && Piece.read(place, text).isPresent() && !isOfPanel(plain)) {
            return Optional.empty();
        }
        var colon = plain.indexOf(':');
        var head = colon < 0 ? plain : plain.substring(0, colon).strip();
        var rest = colon < 0 ? "" : plain.substring(colon + 1).strip();
        return Names.panel(head)
                .map(panel -> new Heading(panel.equals(BLOOD) && !URINE.equals(place) ? place : panel, rest))
                .or(() -> colon < 0 ? withoutColon(plain) : ofFluid(head, rest));
    }

    /** "Máu: glucose 5,6" speaks of blood, "Máu: âm tính" of a field of the strip. */
    private static boolean isOfPanel(String plain) {
        var colon = plain.indexOf(':');
        return colon > 0
                && Names.panel(plain.substring(0, colon))
                        .filter(panel ->
                                Piece.read(panel, plain.substring(colon + 1)).isPresent())
                        .isPresent();
    }

    private static Optional<Heading> ofFluid(String head, String rest) {
        var ofNext = rest.isEmpty() || Character.isLetter(rest.charAt(0));
        return ofNext && speaksOfFluid(head) ? Optional.of(new Heading(null, rest)) : Optional.empty();
    }

    private static Optional<Heading> withoutColon(String plain) {
        if (plain.startsWith(OF_URINE + " ")) {
            var rest = plain.substring(OF_URINE.length()).strip();
            return Optional.of(new Heading(Piece.read(URINE, rest).isPresent() ? URINE : null, rest));
        }
        return FLUIDS.stream().anyMatch(fluid -> fluid.indexOf(' ') > 0 && plain.startsWith(fluid + " "))
                ? Optional.of(new Heading(null, plain))
                : Optional.empty();
    }

    private static boolean speaksOfFluid(String head) {
        var words = " " + head + " ";
        return FLUIDS.stream().anyMatch(fluid -> words.contains(" " + fluid + " "));
    }

    /** Where the next piece is looked up, when one was cut just behind such words. */
    static String behind(String place, String text) {
        var plain = Plain.of(text);
        var end = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (end.endsWith(" " + OF_URINE)) {
            return URINE;
        }
        var ofFluid = plain.endsWith(":") && Arrays.stream(end.split("[0-9,;]")).anyMatch(Heading::speaksOfFluid);
        return ofFluid ? null : place;
    }
}
