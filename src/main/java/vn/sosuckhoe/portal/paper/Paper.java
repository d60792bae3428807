package vn.sosuckhoe.portal.paper;

/**
 * A kind of paper.
 *
 * @param name last part of its address under the book; with {@code .pdf} the paper itself, without it the page that
 *     shows the same and asks for a ward's say
 * @param part what the access log calls it; with {@code -agreed} after it where a ward was asked and agreed
 * @param edition what changes the paper and is not in the book: raised with the template
 */
public record Paper(String name, String part, String edition) {

    String page(Object book) {
        return "/so/" + book + "/" + name;
    }

    String partAgreed() {
        return part + "-agreed";
    }

    /** Another edition of the same. */
    public Paper edition(String other) {
        return new Paper(name, part, other);
    }
}
