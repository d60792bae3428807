/** The parts of the page, one a class. */
package vn.sosuckhoe.portal.brief.part;
