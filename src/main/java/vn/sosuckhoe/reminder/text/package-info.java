/** Words of messages: reviewed templates and how they are written for each channel. Pure. */
package vn.sosuckhoe.reminder.text;
