/**
 * Figures of many: how far care reaches, by hamlet for the staff of a commune, by commune for a province. Whoever reads a
 * province's figures gets them without names and after {@code coverage.hiding} only.
 */
package vn.sosuckhoe.coverage;
