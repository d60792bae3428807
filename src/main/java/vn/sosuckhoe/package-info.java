/** Sổ Sức Khỏe: the citizen's health book. */
package vn.sosuckhoe;
