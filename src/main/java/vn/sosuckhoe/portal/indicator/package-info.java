/** Pages about what was measured, and what it is. */
package vn.sosuckhoe.portal.indicator;
