package vn.sosuckhoe.coverage;

import vn.sosuckhoe.checkup.care.rule.Programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is counted, as a tree: every measure is some of the people of another one, so that every sum and difference that
 * can be made of the figures is one of a {@link Split}. Illnesses that are nobody's business are one measure together.
 */
public final class Measures {

    public static final Measure PEOPLE = new Measure("people", null);

    /** The four parts of the national form (QĐ 831) of which nothing is missing. */
    public static final List<Measure> FORM = Stream.of("administrative", "history", "vaccination", "checkup")
            .map(part -> PEOPLE.some("form-" + part))
            .toList();

    public static final Measure UNDER_6 = PEOPLE.some("age-0-5");
    public static final Measure UNDER_18 = PEOPLE.some("age-6-17");
    /** With those whose date of birth nobody knows. */
    public static final Measure UNDER_60 = PEOPLE.some("age-18-59");

    public static final Measure FROM_60 = PEOPLE.some("age-60");
    public static final Measure DISABLED = PEOPLE.some("disabled");

    /** A check-up since the first of January. */
    public static final List<Measure> CHECKED = Stream.of(UNDER_6, UNDER_18, UNDER_60, FROM_60, DISABLED)
            .map(group -> group.some("checked-" + group.code()))
            .toList();

    /** Reached that age within the last twelve months. */
    public static final Measure AGED_12 = UNDER_6.some("aged-12");

    public static final Measure AGED_24 = UNDER_6.some("aged-24");

    /** Every basic dose by that birthday; where nobody can tell, it does not count. */
    public static final Measure FULL_12 = AGED_12.some("full-12");

    public static final Measure FULL_24 = AGED_24.some("full-24");

    public static final Measure LATE_VACCINATION = UNDER_6.some("late-vaccination");
    public static final Measure LATE_MEASURING = UNDER_6.some("late-measuring");

    /** Programmes that may be named. */
    public static final List<String> PROGRAMMES = Programme.all().stream()
            .filter(programme -> !programme.sensitive())
            .map(Programme::code)
            .toList();

    /** All others, as one. */
    public static final String SENSITIVE = "sensitive";

    /** Abnormal for the first time within the last twelve months. */
    public static final Measure FOUND = PEOPLE.some("found");

    public static final Measure FOUND_OPEN = FOUND.some("found-open");
    public static final Measure FOUND_AGAIN = FOUND.some("found-again");
    public static final Measure FOUND_CONFIRMED = FOUND.some("found-confirmed");
    public static final Measure FOUND_CLEARED = FOUND.some("found-cleared");

    /** Within the last twelve months. */
    public static final Measure INVITED = PEOPLE.some("invited");

    public static final Measure DELIVERED = INVITED.some("delivered");
    public static final Measure OPENED = INVITED.some("opened");
    public static final Measure CAME = INVITED.some("came");

    private static final List<Split> SPLITS = divide();

    private Measures() {}

    public static Measure ill(String programme) {
        return PEOPLE.some("ill-" + programme);
    }

    /** Seen so lately that the programme counts them as under care. */
    public static Measure cared(String programme) {
        return ill(programme).some("cared-ill-" + programme);
    }

    public static Measure atTarget(String programme) {
        return cared(programme).some("target-ill-" + programme);
    }

    /** What divides comes before what is divided again. */
    public static List<Split> splits() {
        return SPLITS;
    }

    private static List<Split> divide() {
        var splits = new ArrayList<Split>();
        FORM.forEach(part -> splits.add(Split.some(part)));
        splits.add(Split.all(UNDER_6, UNDER_18, UNDER_60, FROM_60));
        splits.add(Split.some(DISABLED));
        CHECKED.forEach(group -> splits.add(Split.some(group)));
        splits.add(Split.some(AGED_12, AGED_24));
        Stream.of(FULL_12, FULL_24, LATE_VACCINATION, LATE_MEASURING).forEach(each -> splits.add(Split.some(each)));
        for (var programme : PROGRAMMES) {
            splits.add(Split.some(ill(programme)));
            splits.add(Split.some(cared(programme)));
            splits.add(Split.some(atTarget(programme)));
        }
        splits.add(Split.some(ill(SENSITIVE)));
        splits.add(Split.some(cared(SENSITIVE)));
        splits.add(Split.some(FOUND));
        splits.add(Split.all(FOUND_OPEN, FOUND_AGAIN, FOUND_CONFIRMED, FOUND_CLEARED));
        splits.add(Split.some(INVITED));
        Stream.of(DELIVERED, OPENED, CAME).forEach(each -> splits.add(Split.some(each)));
        return List.copyOf(splits);
    }

    /** All of them, in the order in which a table has its columns. */
    public static List<Measure> all() {
        return Stream.concat(Stream.of(PEOPLE), SPLITS.stream().flatMap(split -> split.parts().stream()))
                .toList();
    }
}
