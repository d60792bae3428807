/**
 * What a source says about one citizen, whatever format it said it in.
 *
 * <p>A statement is state, never a change: a newer version of the same statement replaces the older one whole.
 * {@code null} and empty lists mean that the source says nothing, never that the answer is no.
 */
package vn.sosuckhoe.record.statement;
