/** The form for what is missing or wrong, and what became of earlier ones. */
package vn.sosuckhoe.portal.view.asking;
