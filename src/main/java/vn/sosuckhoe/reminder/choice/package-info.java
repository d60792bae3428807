/** What people want to get, by which way, and what they agreed to. */
package vn.sosuckhoe.reminder.choice;
