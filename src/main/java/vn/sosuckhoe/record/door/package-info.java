/**
 * The two doors that existing hospital software already knows how to knock on: one for a token, one for messages. Every
 * answer has the members {@code success code message data}; an error is a problem detail (RFC 9457) at the same time.
 */
package vn.sosuckhoe.record.door;
