/** E-mail over SMTP. */
package vn.sosuckhoe.reminder.mail;
