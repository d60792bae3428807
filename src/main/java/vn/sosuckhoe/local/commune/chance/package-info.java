/** Chance that repeats itself: the same seed gives the same throws on every machine. */
package vn.sosuckhoe.local.commune.chance;
