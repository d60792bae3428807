/** A book in the words of the check-up rules. */
package vn.sosuckhoe.book.chart;
