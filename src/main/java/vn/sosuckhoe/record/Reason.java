package vn.sosuckhoe.record;

import java.util.Locale;

/** Why something of a message is refused, parked or remarked on; the sentences stand in {@code reasons_*.properties}. */
public enum Reason {
    EMPTY,
    TOO_LARGE,
    NOT_UTF8,
    OTHER_ENCODING,
    NOT_XML,
    TRUNCATED,
    DOCTYPE,
    ENTITY,
    TOO_DEEP,
    TOO_MANY_ELEMENTS,
    TOO_MANY_ATTRIBUTES,
    TEXT_TOO_LONG,
    OTHER_ROOT,
    ONLY_ONE,
    DUPLICATE_ELEMENT,
    UNKNOWN_ELEMENT,
    TEXT_OUTSIDE,
    MORE_REMARKS,
    NO_SENDER,
    SENDER_SHAPE,
    NO_REQUEST_ID,
    REQUEST_ID_SHAPE,
    VERSION_UNKNOWN,
    ACTION_UNKNOWN,
    NO_TRANSACTION_DATE,
    NO_PERSON,
    NO_NAME,
    TWO_PERSONAL_IDS,
    OTHER_PERSONAL_ID,
    PERSONAL_ID_SHAPE,
    PERSONAL_ID_SEX,
    PERSONAL_ID_BIRTH_YEAR,
    PERSONAL_ID_PROVINCE,
    SOCIAL_INSURANCE_SHAPE,
    INSURANCE_SHAPE,
    IDENTITY_PAPER_SHAPE,
    NO_BIRTH_DATE,
    VERY_OLD,
    PHONE_SHAPE,
    CODE_UNKNOWN,
    NOT_A_DATE,
    DATE_IN_FUTURE,
    BEFORE_BIRTH,
    DOSE_STATUS_UNKNOWN,
    DOSE_WITHOUT_VACCINE,
    DOSE_WITHOUT_DATE,
    DOSE_TAKEN_BACK,
    DOSE_SAYS_NOTHING,
    DOSE_DATE_IGNORED,
    TOLD_TWICE,
    SAME_ID_OTHER_CONTENT,
    VISIT_WITHOUT_ID,
    VISIT_WITHOUT_DATE,
    VISIT_DATE_FROM_STAY,
    ENDS_BEFORE_START,
    NOT_A_NUMBER,
    IMPLAUSIBLE,
    LOOKS_LIKE_CMHG,
    LOOKS_LIKE_KILOGRAMS,
    LOOKS_LIKE_GRAMS,
    LOOKS_LIKE_METRES,
    PRESSURE_IN_ONE_FIELD,
    PRESSURE_REVERSED,
    QUIT_CONTRADICTS_STATUS;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it stands in {@link Remark#reason()}: {@code not-a-date}. */
    public String key() {
        return key;
    }
}
