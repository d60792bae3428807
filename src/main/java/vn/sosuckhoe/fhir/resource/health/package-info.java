/** Visits with what was measured, found and diagnosed at them, and the history. */
package vn.sosuckhoe.fhir.resource.health;
