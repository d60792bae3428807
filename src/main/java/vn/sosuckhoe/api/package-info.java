/** The ready books as JSON, for applications that a citizen signs in with. */
package vn.sosuckhoe.api;
