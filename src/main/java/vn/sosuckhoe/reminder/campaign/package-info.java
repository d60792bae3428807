/** A campaign from its draft to its end, and whom it invites. */
package vn.sosuckhoe.reminder.campaign;
