package vn.sosuckhoe.portal.words;

import java.util.Locale;

/** The languages pages are written in. Vietnamese unless somebody chose otherwise; the browser's wish is not asked. */
public enum Language {
    VI("Tiếng Việt"),
    EN("English");

    public static final String COOKIE = "lang";

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    public static Language ofTag(String tag) {
        return EN.tag().equals(tag) ? EN : VI;
    }

    /** For paths: only the two tags name a language, anything else is no address of ours. */
    public static Language fromString(String tag) {
        var language = ofTag(tag);
        if (!language.tag().equals(tag)) {
            throw new IllegalArgumentException("not a language of ours");
        }
        return language;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The language's name in itself, so that whoever reads only that one finds it. */
    public String ownName() {
        return ownName;
    }
}
