package vn.sosuckhoe.local.commune.form;

import java.time.LocalDate;

/**
 * {@code THONGTINMUITIEM}: one line of the vaccination list.
 *
 * @param on day of the dose, or of the visit at which the appointment was made
 * @param given {@code false}: an appointment
 */
public record Dose(LocalDate on, boolean given, Block block) {}
