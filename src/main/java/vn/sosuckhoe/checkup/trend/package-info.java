/** Values of one indicator over the years. */
package vn.sosuckhoe.checkup.trend;
