package vn.sosuckhoe.portal.view;

/** How large the letters of a page are. Large ones are for eyes that have read for seventy years. */
public enum TypeSize {
    NORMAL("thuong"),
    LARGE("lon");

    public static final String COOKIE = "co-chu";

    private final String code;

    TypeSize(String code) {
        this.code = code;
    }

    /** Normal for anything that is no size of ours. */
    public static TypeSize ofCode(String code) {
        return LARGE.code.equals(code) ? LARGE : NORMAL;
    }

    /** For paths: only the two codes name a size, anything else is no address of ours. */
    public static TypeSize fromString(String code) {
        var size = ofCode(code);
        if (!size.code.equals(code)) {
            throw new IllegalArgumentException("not a size of ours");
        }
        return size;
    }

    /** As it stands in the cookie and in the path. */
    public String code() {
        return code;
    }

    public TypeSize other() {
        return this == NORMAL ? LARGE : NORMAL;
    }

    public boolean large() {
        return this == LARGE;
    }
}
