/**
 * Days to come in the calendar of a phone: as a file, and under a secret address that calendar programs read by
 * themselves. Titles never name a vaccine or a disease.
 */
package vn.sosuckhoe.portal.calendar;
