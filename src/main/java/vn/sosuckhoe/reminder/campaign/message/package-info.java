/** The messages of a campaign, planned and written, before they are put into the queue. */
package vn.sosuckhoe.reminder.campaign.message;
