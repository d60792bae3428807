/** How campaigns go: who is invited, what became of it, whom paper has to reach, what did not get out. */
package vn.sosuckhoe.reminder.campaign.turnout;
