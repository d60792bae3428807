/** Pages of campaigns: which there are, how one goes, who is invited by it. */
package vn.sosuckhoe.station.campaign;
