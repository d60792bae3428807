/** Whose numbers a message claims: one person or another, a new one, or two that turn out to be one. */
package vn.sosuckhoe.record.identity;
