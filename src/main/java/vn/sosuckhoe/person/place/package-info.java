/**
 * Provinces and communes: those of today, those of before 01/07/2025, and what became of them.
 *
 * <p>Two levels since the reform (NQ 202/2025/QH15); addresses in the record may still have three. Codes of before the
 * reform live on as codes of other units, so an address is resolved from all that it says.
 */
package vn.sosuckhoe.person.place;
