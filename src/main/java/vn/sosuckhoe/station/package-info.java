/** Pages for the staff of a facility: what their own facility has sent, in counts, and what they say themselves; never a book. */
package vn.sosuckhoe.station;
