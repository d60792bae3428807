/** One person's book at the station: asked what for, opened for half an hour, and in an emergency by the person's number. */
package vn.sosuckhoe.station.person;
