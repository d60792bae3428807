/** What may be said to whom: lists that are a secret, words that tell too much, ways that others read as well. */
package vn.sosuckhoe.reminder.discretion;
