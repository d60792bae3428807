/**
 * What check-ups say and mean: indicators, their meaning, growth of children, what has to be looked at again and when. Pure:
 * no clock, no framework; every range, sentence, rhythm and threshold is data beside the classes, with its source.
 */
package vn.sosuckhoe.checkup;
