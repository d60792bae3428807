/** Messages that wait are claimed, tried and tried again; what nobody waits for is swept up. */
package vn.sosuckhoe.reminder.delivery.work;
