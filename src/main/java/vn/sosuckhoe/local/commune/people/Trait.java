package vn.sosuckhoe.local.commune.people;

/** What makes a resident's record different from the next one's. */
public enum Trait {
    HYPERTENSION,
    DIABETES,
    LUNG_DISEASE,
    MENTAL_ILLNESS,
    EPILEPSY,
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
    /** was not brought to the station any more from the age of 18 months on */
    STAYED_AWAY,
    /** one dose was keyed in with a day that does not exist */
    IMPOSSIBLE_DAY,
    /** one of the people who are always there */
    FIXED
}
