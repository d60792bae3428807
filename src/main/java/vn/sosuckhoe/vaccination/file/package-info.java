/** Reads the files that a schedule is written in, and says of every mistake where it stands. */
package vn.sosuckhoe.vaccination.file;
