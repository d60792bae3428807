package vn.sosuckhoe.reminder.plan;

import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param sensitive the reason must not be guessed: only own numbers that nobody shares
 * @param dailyCap messages that a facility may send on a day
 */
public record Call(UUID campaign, Wave wave, boolean sensitive, int dailyCap) {}
