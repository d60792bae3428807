/** What becomes of messages: after a try, after a receipt, after their time; and of the invitations they carry. */
package vn.sosuckhoe.reminder.delivery.result;
