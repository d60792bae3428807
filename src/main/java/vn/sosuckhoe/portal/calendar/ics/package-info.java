/** iCalendar (RFC 5545, 7986) as far as days to come need it: text out of values, nothing else. */
package vn.sosuckhoe.portal.calendar.ics;
