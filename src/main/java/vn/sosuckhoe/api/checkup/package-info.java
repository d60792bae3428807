/** What check-ups say and mean, as JSON: visits with their readings, indicators over the years, growth of a child. */
package vn.sosuckhoe.api.checkup;
