/**
 * The doors for programs that speak FHIR R4: vaccinations and what the schedule says, of the books that the one who signed
 * in may open. Described by {@code GET /fhir/metadata}.
 */
package vn.sosuckhoe.fhir;
