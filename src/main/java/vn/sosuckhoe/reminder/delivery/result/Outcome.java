package vn.sosuckhoe.reminder.delivery.result;

import java.util.UUID;

/** Where a message stands now; one of the states of {@link vn.sosuckhoe.reminder.delivery.Outbox.State}. */
public record Outcome(int lane, UUID outgoing, String state) {}
