/** Doses as stations write them down. */
package vn.sosuckhoe.local.commune.vaccine;
