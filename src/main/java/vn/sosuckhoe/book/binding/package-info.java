/** How books get onto the shelf: written whole, newest revision first, one generation of the shelf beside another. */
package vn.sosuckhoe.book.binding;
