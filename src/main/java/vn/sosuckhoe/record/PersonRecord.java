package vn.sosuckhoe.record;

import vn.sosuckhoe.person.Identifier;

import java.util.List;
import java.util.UUID;

/**
 * Everything the record holds about one citizen, tombstones included.
 *
 * @param entries by kind, source and the source's own id, so that the order never depends on arrival
 * @param identifiers by type and value
 * @param mergedInto the citizen under whom this one's record goes on, or {@code null}; then nothing else is left here
 */
public record PersonRecord(List<Entry> entries, List<Identifier> identifiers, UUID mergedInto) {}
