package vn.sosuckhoe.record.statement;

/**
 * A value out of a code list.
 *
 * @param code our word for it ({@code drug}, {@code hypertension}), the national code where the list is national
 *     (ethnicity {@code 02}), or {@code null} where the code sent is not known
 * @param text the words as sent; with an unknown code it holds the code as sent
 */
public record Coded(String code, String text) {}
