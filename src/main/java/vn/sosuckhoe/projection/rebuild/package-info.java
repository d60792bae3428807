/** Building all books anew beside the ones that are read, and changing over in one step. */
package vn.sosuckhoe.projection.rebuild;
