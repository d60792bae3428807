package vn.sosuckhoe.book;

import java.time.LocalDate;
import java.util.UUID;

/** A book somebody may open, seen from the outside. */
public record Shelved(UUID id, Cover cover, Holder.Relation relation, LocalDate until) {}
