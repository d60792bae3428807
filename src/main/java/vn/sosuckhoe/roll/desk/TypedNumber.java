package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.InsuranceCard;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as somebody types it, and the ways in which the roll may have it. */
final class TypedNumber {

    private static final int LONGEST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[ .()-]+");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{6,20}");
    private static final Pattern FROM_ABROAD = Pattern.compile("(?:\\+|00)?84(\\d{9,10})");

    private TypedNumber() {}

    /** Empty for what cannot be a number of a person. */
    static Set<String> written(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Set.of();
        }
        var plain = BETWEEN.matcher(Folding.plain(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        var ways = new LinkedHashSet<String>();
        if (NUMBER.matcher(plain).matches()) {
            ways.add(plain);
        }
        var abroad = FROM_ABROAD.matcher(plain);
        if (abroad.matches()) {
            ways.add("0" + abroad.group(1));
        }
        // of a card, the number inside it
        InsuranceCard.read(plain).flatMap(InsuranceCard::socialNumber).ifPresent(ways::add);
        return ways;
    }
}
