/**
 * Every word a page says: message bundles, Vietnamese first and English second, and the way dates, ages and numbers are
 * written in each language.
 */
package vn.sosuckhoe.portal.words;
