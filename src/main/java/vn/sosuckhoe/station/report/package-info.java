/** What people report about their books, and how staff answer it. */
package vn.sosuckhoe.station.report;
