/** What a village health worker takes along: whom to visit, and invitations to hand over. Nothing of anybody's health. */
package vn.sosuckhoe.station.paper;
