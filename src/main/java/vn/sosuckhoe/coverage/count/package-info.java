/** Asks the tables: one class for each. */
package vn.sosuckhoe.coverage.count;
