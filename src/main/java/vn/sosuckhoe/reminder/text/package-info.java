/**
 * Words of messages: reviewed templates ({@code templates.tsv}, {@code wordings.tsv}) and how they are written for each
 * channel. Pure.
 */
package vn.sosuckhoe.reminder.text;
