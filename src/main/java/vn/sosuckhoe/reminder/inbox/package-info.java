/** What a person was invited to, and what the person answers. */
package vn.sosuckhoe.reminder.inbox;
