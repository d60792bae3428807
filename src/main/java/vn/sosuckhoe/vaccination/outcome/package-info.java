/** What an assessment says: values that a book keeps, pages tell and programs read. */
package vn.sosuckhoe.vaccination.outcome;
