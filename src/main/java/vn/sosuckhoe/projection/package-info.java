/**
 * From record to book: a pure function of everything the record holds about one citizen. It knows no clock, no order of
 * arrival and no database, so the same record always gives the same book, whoever projects it and however often.
 */
package vn.sosuckhoe.projection;
