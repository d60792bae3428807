/** Short messages over SMPP 3.4, on jSMPP. */
package vn.sosuckhoe.reminder.smpp;
