package vn.sosuckhoe.reminder.delivery.work;

import vn.sosuckhoe.reminder.delivery.Gateway;
import vn.sosuckhoe.reminder.delivery.result.Pace;

/**
 * Who sends, through what, and how hard.
 *
 * @param replica name of this process
 */
public record Hands(String replica, Gateway gateway, Pace pace) {}
