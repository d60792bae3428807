/** A person's doses and what was found of them: the values that evaluation writes and forecast reads. */
package vn.sosuckhoe.vaccination.chart;
