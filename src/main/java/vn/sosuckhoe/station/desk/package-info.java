/** The first page of staff: somebody searched for, how much work each list holds, and where everything else is. */
package vn.sosuckhoe.station.desk;
