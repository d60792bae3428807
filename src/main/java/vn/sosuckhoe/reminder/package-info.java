/** Invitations to come: who is invited, by which way, what becomes of it. */
package vn.sosuckhoe.reminder;
