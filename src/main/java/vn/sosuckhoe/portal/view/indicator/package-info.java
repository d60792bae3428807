/** What was measured of a person, newest first, and how it went over the years, ready for a template. */
package vn.sosuckhoe.portal.view.indicator;
