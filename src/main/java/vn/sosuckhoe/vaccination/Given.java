package vn.sosuckhoe.vaccination;

import java.time.LocalDate;

/**
 * A dose given.
 *
 * @param vaccine code of the vaccine in the schedule, {@code null} for a product that nobody knows
 * @param on {@code null} where the day is not known to the day: such a dose is shown, never counted
 */
public record Given(String vaccine, LocalDate on) {}
