/**
 * Books opened by staff: of their own communes, for a purpose that they name, for half an hour; elsewhere in an emergency
 * only. Who looked stands in the access log in the statement that reads.
 */
package vn.sosuckhoe.book.staff;
