/**
 * Growth of children: from what was measured to z-scores by WHO's method, class words, and the day of the next measuring.
 * Pure: no clock, no framework; words, bounds and rhythm are data beside the classes.
 */
package vn.sosuckhoe.checkup.growth;
