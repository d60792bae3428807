/** Servers of the local stack that stand where gateways of carriers are: they show what would have been sent. */
package vn.sosuckhoe.local.gateway;
