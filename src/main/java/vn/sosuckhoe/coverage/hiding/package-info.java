/** Takes small counts out of figures, and with them whatever would tell them again: pure. */
package vn.sosuckhoe.coverage.hiding;
