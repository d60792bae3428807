package vn.sosuckhoe.vaccination.schedule;

/** A span and where it comes from. */
public record Limit(Span span, Provenance from) {}
