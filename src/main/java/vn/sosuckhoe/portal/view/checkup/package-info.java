/** What check-ups say and mean, as pages show it: sentence, action, number, bar. Levels and sentences come from the rules. */
package vn.sosuckhoe.portal.view.checkup;
