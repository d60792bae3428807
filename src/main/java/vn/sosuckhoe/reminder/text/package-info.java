/**
 * Words of messages: reviewed templates ({@code templates.tsv}, {@code wordings.tsv}) and how they are written for each
 * channel. Pure, and read when the service starts.
 */
package vn.sosuckhoe.reminder.text;
