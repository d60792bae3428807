/** Doses given, and what the schedule says comes next. */
package vn.sosuckhoe.fhir.resource.vaccination;
