package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.reminder.Channel;

import java.util.Set;
import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param ways that are set up
 * @param sensitive the reason must not be guessed: only own numbers that nobody shares
 * @param dailyCap messages that a facility may send on a day
 */
public record Call(UUID campaign, Wave wave, Set<Channel> ways, boolean sensitive, int dailyCap) {}
