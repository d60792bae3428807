/**
 * What a book says, as resources of FHIR R4 (4.0.1): pure functions from the values of a book to the structures of HAPI.
 * Ids hold no personal data; nothing is told here that the book does not tell.
 */
package vn.sosuckhoe.fhir.resource;
