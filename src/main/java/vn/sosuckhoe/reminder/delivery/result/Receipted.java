package vn.sosuckhoe.reminder.delivery.result;

import vn.sosuckhoe.reminder.delivery.Receipt;

import java.util.UUID;

/**
 * A receipt and the message it belongs to.
 *
 * @param attempt number of the try
 */
public record Receipted(int lane, UUID outgoing, int attempt, Receipt.State state, String reason) {}
