/** Who came, and what follows from it. */
package vn.sosuckhoe.reminder.outcome;
