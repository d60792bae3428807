package vn.sosuckhoe.reminder.delivery.work;

import vn.sosuckhoe.reminder.delivery.Gateway;

/**
 * Who sends, through what, and how hard.
 *
 * @param replica name of this process
 */
public record Hands(String replica, Gateway gateway, Pace pace) {}
