/** The reasons of a schedule, and the codes in them, as sentences. */
package vn.sosuckhoe.portal.view.reason;
