/** The official record as it reaches us: verbatim messages, and the versioned entries read from them. */
package vn.sosuckhoe.record;
