package vn.sosuckhoe.vaccination.outcome;

import java.time.LocalDate;

/** A date and what made it so. */
public record Dated(LocalDate day, Reason why) {}
