/**
 * Pages for the staff of a facility: the people of their communes by list and search, books for a purpose they name, campaigns,
 * reports and figures, and what their own facility has sent.
 */
package vn.sosuckhoe.station;
