/** What citizens say is missing or wrong in a book, until somebody has answered. */
package vn.sosuckhoe.request;
