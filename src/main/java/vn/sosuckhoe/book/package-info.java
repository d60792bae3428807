/**
 * The book: what a person can read about themselves, and the shelf it stands on.
 *
 * <p>A book holds no clock, no ids and no times of processing: the same record always gives the same bytes.
 */
package vn.sosuckhoe.book;
