/**
 * The book: what a person can read about themselves.
 *
 * <p>A book holds no clock, no ids and no times of processing: the same record always gives the same bytes.
 */
package vn.sosuckhoe.book;
