/** What the local stack's gateways were given, on a page of its own. Synthetic data only; nothing of it is in production. */
package vn.sosuckhoe.local.shown;
