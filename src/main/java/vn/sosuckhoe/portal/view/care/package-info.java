/** The medical parts of a book as a page shows them: history, doses, visits, measures. Nothing here judges a value. */
package vn.sosuckhoe.portal.view.care;
