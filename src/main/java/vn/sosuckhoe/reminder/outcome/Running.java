package vn.sosuckhoe.reminder.outcome;

import vn.sosuckhoe.roll.desk.WorkList;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A campaign that has invited people and is not over.
 *
 * @param sends whether messages may be put; a stopped one only looks who came
 * @param before days before the appointment, {@code after} days after it
 */
record Running(
        UUID campaign,
        boolean sends,
        WorkList list,
        LocalDate from,
        LocalDate until,
        List<Integer> before,
        List<Integer> after) {}
