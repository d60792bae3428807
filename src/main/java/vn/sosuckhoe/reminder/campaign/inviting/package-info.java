/** Campaigns whose time has come: who gets an invitation, a time and a message, or paper; stopped and resumed. */
package vn.sosuckhoe.reminder.campaign.inviting;
