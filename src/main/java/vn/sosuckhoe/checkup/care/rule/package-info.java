/** The rules of looking after somebody over time, one class for each table beside it. */
package vn.sosuckhoe.checkup.care.rule;
