package vn.sosuckhoe.person;

/** The kinds of numbers under which a person is known. */
public enum IdentifierType {
    /** 12 digits. */
    PERSONAL_ID,
    /** {@code TE1} and 12 digits, until the personal ID arrives. */
    NEWBORN_ID,
    /** The 9-digit identity card (CMND) of former times. */
    OLD_ID_CARD,
    PASSPORT,
    /** 10 digits. */
    SOCIAL_INSURANCE,
    /** 15, 10 or 12 characters, see {@link InsuranceCard}. */
    INSURANCE_CARD,
    /** The member's code within a household book (MA_NHANKHAU). */
    HOUSEHOLD_MEMBER,
    /** A number that only one facility knows; the value carries that facility's code. */
    FACILITY_RECORD
}
