/** What is kept of messages that are over, and for how long. */
package vn.sosuckhoe.reminder.delivery.keeping;
