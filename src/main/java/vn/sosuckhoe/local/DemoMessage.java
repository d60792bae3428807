package vn.sosuckhoe.local;

/**
 * One message of a demo facility, as its software would send it.
 *
 * @param facility the five-digit code of the sender
 * @param requestId the sender's idempotency key, also inside the message
 * @param xml the QĐ 831 message, UTF-8
 */
public record DemoMessage(String facility, String requestId, byte[] xml) {}
