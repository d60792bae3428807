package vn.sosuckhoe.fhir.search;

import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.PartialDate;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** A search for dates, compared as the ranges of days that partial dates are (FHIR R4, search, date). */
record DateRange(Prefix prefix, PartialDate asked) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]{2})?(\\d{4}(?:-\\d\\d){0,2})(?:T[0-9:.]+(?:Z|[+ -][0-9:]+)?)?");

    enum Prefix {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE,
        SA,
        EB
    }

    /** A time of day is left out: doses are known by the day. */
    static DateRange parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw refused();
        }
        try {
            var prefix = matcher.group(1) == null ? "eq" : matcher.group(1);
            return new DateRange(Prefix.valueOf(prefix.toUpperCase(Locale.ROOT)), PartialDate.parse(matcher.group(2)));
        } catch (DateTimeParseException noDate) {
            throw refused();
        } catch (IllegalArgumentException noPrefix) {
            throw Failure.invalid(Search.DATE, "a prefix other than eq, ne, gt, ge, lt, le, sa, eb");
        }
    }

    private static Failure refused() {
        return Failure.invalid(Search.DATE, "not a date of the form yyyy, yyyy-mm or yyyy-mm-dd");
    }

    boolean holds(PartialDate date) {
        var inside =
                !date.earliest().isBefore(asked.earliest()) && !date.latest().isAfter(asked.latest());
        var above = date.latest().isAfter(asked.latest());
        var below = date.earliest().isBefore(asked.earliest());
        return switch (prefix) {
            case EQ -> inside;
            case NE -> !inside;
            case GT -> above;
            case GE -> above || inside;
            case LT -> below;
            case LE -> below || inside;
            case SA -> date.earliest().isAfter(asked.latest());
            case EB -> date.latest().isBefore(asked.earliest());
        };
    }
}
