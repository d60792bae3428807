/** Papers to print and to hand in: tagged PDF that screen readers read in the right order, made without asking anybody. */
package vn.sosuckhoe.portal.paper;
