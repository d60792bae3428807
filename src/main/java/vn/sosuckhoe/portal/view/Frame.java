package vn.sosuckhoe.portal.view;

/**
 * What stands around every page.
 *
 * @param lang {@code vi} or {@code en}
 * @param otherLang the language to switch to, and {@code otherName} its own name
 * @param type how large the letters are
 * @param path of this page, to come back to after switching
 * @param user name of the one signed in, or {@code null}
 * @param home where the name of the book leads: {@code /}, {@code /so}, {@code /tram} or {@code /tinh}
 */
public record Frame(
        String lang, String otherLang, String otherName, TypeSize type, String path, String user, String home) {}
