package vn.sosuckhoe.portal.words;

import java.util.List;

/** All bundles there are. */
final class Bundles {

    static final List<Class<?>> ALL = List.of(
            Shell.class,
            Front.class,
            Family.class,
            Summary.class,
            Past.class,
            Doses.class,
            School.class,
            Papers.class,
            Brief.class,
            Dates.class,
            Pushing.class,
            Inviting.class,
            Reaching.class,
            Proving.class,
            Due.class,
            Caring.class,
            Vaccines.class,
            Because.class,
            Asking.class,
            Visits.class,
            Numbers.class,
            Explaining.class,
            Results.class,
            GrowingUp.class,
            Station.class,
            Covering.class,
            Household.class,
            Attesting.class,
            Campaigning.class,
            Beginning.class,
            Stepping.class,
            Choosing.class,
            Composing.class,
            Timing.class,
            Confirming.class,
            Following.class,
            Guests.class,
            Desk.class,
            Opening.class,
            Slips.class,
            Reporting.class,
            Unsent.class,
            Failure.class,
            Told.class,
            Terms.class);

    private Bundles() {}
}
