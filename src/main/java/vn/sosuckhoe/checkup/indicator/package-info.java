/** What is measured: names, units, plausible limits, and reading values out of visits. */
package vn.sosuckhoe.checkup.indicator;
