/** Invitations for programs: as part of the reminders, one by one, and their answer. */
package vn.sosuckhoe.api.invitation;
