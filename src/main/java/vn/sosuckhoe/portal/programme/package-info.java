/** The schedule that pages tell by, and the days on which stations vaccinate. */
package vn.sosuckhoe.portal.programme;
