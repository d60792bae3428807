/** Books whose sentences change with the day, although nobody has told anything new. */
package vn.sosuckhoe.projection.day;
