/** The page of messages that did not get out. */
package vn.sosuckhoe.station.unsent;
