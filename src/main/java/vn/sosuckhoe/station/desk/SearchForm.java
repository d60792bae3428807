package vn.sosuckhoe.station.desk;

import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.words.Desk;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What staff typed to find somebody.
 *
 * @param year as typed, empty for none
 */
public record SearchForm(String typed, String year, boolean sent, LocalDate today) {

    static final SearchForm EMPTY = new SearchForm("", "", false, null);

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    // a card begins with letters, a number from abroad with a plus
    private static final Pattern NUMBER = Pattern.compile("\\+?[A-Za-z]{0,3}[0-9 .()-]*[0-9]{3}[0-9 .()-]*");

    static SearchForm of(String typed, String year, LocalDate today) {
        return new SearchForm(Folding.plain(typed).strip(), Folding.plain(year).strip(), true, today);
    }

    boolean isNumber() {
        return NUMBER.matcher(typed).matches();
    }

    /** For the record of what was shown; without what was typed. */
    String kind() {
        return isNumber() ? "search number" : "search name";
    }

    Integer birthYear() {
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    boolean isRight() {
        return !typed.isEmpty() && typed.length() <= LONGEST && isYearRight();
    }

    private boolean isYearRight() {
        if (year.isEmpty()) {
            return true;
        }
        return YEAR.matcher(year).matches()
                && Integer.parseInt(year) >= FIRST_YEAR
                && Integer.parseInt(year) <= today.getYear();
    }

    /** A sentence that names the field, {@code null} where it is right. */
    String fault(Desk words) {
        if (!sent) {
            return null;
        }
        return typed.isEmpty() ? words.emptyFault() : typed.length() > LONGEST ? words.longFault() : null;
    }

    String yearFault(Desk words) {
        return !sent || isYearRight() ? null : words.yearFault();
    }

    /** Without what was typed: it may be somebody's number. */
    @Override
    public String toString() {
        return "SearchForm[]";
    }
}
