/** Searching as FHIR R4 has it: parameters read, applied or ignored, and what was found, page by page. */
package vn.sosuckhoe.fhir.search;
