/**
 * The doors for programs that speak FHIR R4: what the books hold that the one who signed in may open, piece by piece and as
 * one International Patient Summary. Described by {@code GET /fhir/metadata}.
 */
package vn.sosuckhoe.fhir;
