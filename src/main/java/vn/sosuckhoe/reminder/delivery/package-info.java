/** The queue of messages: claimed by lane, tried, tried again, given up; every try is written down before it begins. */
package vn.sosuckhoe.reminder.delivery;
