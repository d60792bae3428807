/** What staff ask the roll: lists, counts, a person searched for. Always of one commune, which the caller has been let into. */
package vn.sosuckhoe.roll.desk;
