package vn.sosuckhoe.reminder.plan;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where somebody is asked to come.
 *
 * @param slot its number in the campaign
 * @param place {@code null} where the campaign's place holds
 */
public record Appointment(int slot, LocalDate day, LocalTime from, LocalTime to, String place) {}
