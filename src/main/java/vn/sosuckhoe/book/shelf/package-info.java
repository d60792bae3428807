/** The shelf ready books stand on: who may open one, reading it, and the trace a reading leaves. */
package vn.sosuckhoe.book.shelf;
