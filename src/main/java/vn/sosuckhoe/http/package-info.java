/** What every way out has in common: conditional answers, the guard against other sites, and how failures are told. */
package vn.sosuckhoe.http;
