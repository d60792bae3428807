package vn.sosuckhoe.checkup;

/**
 * Where a value comes from.
 *
 * @param confidence H: read in a primary text; M: secondary; L: own rule or inferred, to be confirmed
 */
public record Source(String text, String confidence) {}
