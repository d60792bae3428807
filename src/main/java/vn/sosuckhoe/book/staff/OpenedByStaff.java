package vn.sosuckhoe.book.staff;

import vn.sosuckhoe.book.shelf.ReadyBook;

import java.time.OffsetDateTime;

/**
 * A book in the hands of staff.
 *
 * @param book the whole one; its reader is nothing to it
 * @param until when the permit ends
 */
public record OpenedByStaff(ReadyBook book, Purpose purpose, OffsetDateTime until) {}
