/** The page of a child's growth. */
package vn.sosuckhoe.portal.growth;
