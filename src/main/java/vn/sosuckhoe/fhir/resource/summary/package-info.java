/** The International Patient Summary (HL7 IPS 2.0.0): the one document that a doctor abroad reads. */
package vn.sosuckhoe.fhir.resource.summary;
