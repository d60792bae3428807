/** What the parts of the page are written from: the book, how much room there is, and what stays private. */
package vn.sosuckhoe.portal.brief.draft;
