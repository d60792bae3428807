/** WHO's Child Growth Standards (0–5 years) and reference 5–19 years: curves as data, and the arithmetic upon them. */
package vn.sosuckhoe.checkup.growth.reference;
