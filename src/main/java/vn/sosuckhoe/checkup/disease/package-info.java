/** The diseases the rules know, by code and by history, and which of them are nobody else's business. */
package vn.sosuckhoe.checkup.disease;
