/** Values as people write them: numbers, units, the words of a strip, sharpness of sight. */
package vn.sosuckhoe.checkup.indicator.written;
