/** Zalo and other gateways by a signed HTTP call, and what they tell back of a delivery. */
package vn.sosuckhoe.reminder.webhook;
