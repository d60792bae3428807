/** Invitations as they are read and answered in the portal. */
package vn.sosuckhoe.portal.invitation;
