/** Pages for the staff of a facility: what their own facility has sent, in counts, never in names. */
package vn.sosuckhoe.station;
