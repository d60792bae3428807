package vn.sosuckhoe.record.identity;

import vn.sosuckhoe.person.Identifier;

import java.util.List;
import java.util.UUID;

/**
 * One row of the register of people.
 *
 * @param mergedInto the citizen who goes on in place of this one, or {@code null}
 */
public record Registered(List<Identifier> identifiers, UUID mergedInto) {}
