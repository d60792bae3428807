package vn.sosuckhoe.reminder.campaign;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time at which some of the invited come.
 *
 * @param id number within the campaign, from 1
 * @param hamletKey empty for all hamlets that have no slot of their own
 * @param hamlet as written
 * @param place {@code null} where the campaign's place holds
 * @param taken how many were given it
 */
public record Slot(
        int id,
        String hamletKey,
        String hamlet,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String place,
        int capacity,
        int taken) {}
