/** Who gets which message when: households, quiet hours, caps, waves. Pure. */
package vn.sosuckhoe.reminder.plan;
