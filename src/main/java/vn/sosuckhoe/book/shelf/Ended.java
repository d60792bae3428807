package vn.sosuckhoe.book.shelf;

import java.time.LocalDate;

/**
 * A key that has ended; no book opens with it.
 *
 * @param name of the former ward, {@code null} where nobody told one
 * @param since first day without the key
 */
public record Ended(String name, LocalDate since) {}
