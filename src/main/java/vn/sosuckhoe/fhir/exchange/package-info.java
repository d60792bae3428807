/** Requests as FHIR R4 has them, and resources written as answers. */
package vn.sosuckhoe.fhir.exchange;
