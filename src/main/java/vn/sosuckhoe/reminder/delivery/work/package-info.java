/** What is done with messages that wait: claimed, tried, tried again, given up; and what is found out about them afterwards. */
package vn.sosuckhoe.reminder.delivery.work;
