/** The way through the steps of a campaign: who is let in, what was typed, where it leads. */
package vn.sosuckhoe.station.campaign.way;
