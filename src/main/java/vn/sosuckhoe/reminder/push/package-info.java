/** Messages to browsers: Web Push (RFC 8030), encrypted for the browser (RFC 8291), signed by the service (RFC 8292). */
package vn.sosuckhoe.reminder.push;
