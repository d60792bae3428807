package vn.sosuckhoe.vaccination.selection;

import vn.sosuckhoe.vaccination.chart.Walk;
import vn.sosuckhoe.vaccination.forecast.Outlook;

/**
 * The series that was taken for one antigen.
 *
 * @param walk {@code null} where no series is for this person
 */
public record Course(Walk walk, Outlook outlook) {}
