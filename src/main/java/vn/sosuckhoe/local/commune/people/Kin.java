package vn.sosuckhoe.local.commune.people;

/**
 * Somebody belongs to somebody.
 *
 * @param kind 1 father, 2 mother, 3 grandparent, 4 sibling, 5 relative, 9 other (QĐ 2062)
 * @param words what the relative is to the resident
 */
public record Kin(Resident of, Resident relative, int kind, String words, boolean guardian) {}
