/** How far care reaches: pages and files for the staff of a commune and the officer of a province. */
package vn.sosuckhoe.station.coverage;
