package vn.sosuckhoe.local.commune.people;

/** What makes a resident's record different from the next one's. */
public enum Trait {
    HYPERTENSION,
    DIABETES,
    LUNG_DISEASE,
    MENTAL_ILLNESS,
    EPILEPSY,
    /** the station writes down for how many days it gives drugs */
    DRUGS_COUNTED,
    /** with child, and seen at the station for that */
    EXPECTING,
    DISABLED,
    /** looked at once, in a hurry: nearly every field of the record is empty */
    GATHERED_SIMPLY,
    /** born lately, has only the temporary number of a newborn */
    NO_NUMBER_YET,
    /** was first told with the temporary number, later with the real one */
    NUMBER_CAME_LATER,
    /** only the 9-digit card of former times is known */
    OLD_CARD_ONLY,
    /** the family pays for vaccines of its own choice */
    PAID_VACCINES,
    /** did not come to the station any more: a child from the age of 18 months on, who else when the next visit was due */
    STAYED_AWAY,
    /** one dose was keyed in with a day that does not exist */
    IMPOSSIBLE_DAY,
    /** an adult of whom everything measured is as it should be */
    HEALTHY,
    /** the treatment does not do yet what it should */
    OFF_TARGET,
    /** pressure and blood sugar were found high for the first time a few days ago; nobody has named an illness */
    FIRST_SIGN,
    /** pressure was found high once, and was as it should be when it was measured again */
    CHECKED_AGAIN,
    /** a child in the middle of all children */
    GROWS_WELL,
    /** a child whose weight falls behind from visit to visit */
    FALLS_BEHIND,
    /** laboratories write this person's results in their own units, or in none */
    MIXED_UNITS,
    /** one of the people who are always there */
    FIXED
}
