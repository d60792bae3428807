/** What a campaign would come to and how its words would look, before anything is sent. */
package vn.sosuckhoe.reminder.campaign.reckoning;
