/** What a page shows, in words ready to be printed: made from a book, a language and a day; no I/O, no clock. */
package vn.sosuckhoe.portal.view;
