/** What happened to the invented people: history, doses, check-ups and visits. Plausible, not medical truth. */
package vn.sosuckhoe.local.commune.health;
