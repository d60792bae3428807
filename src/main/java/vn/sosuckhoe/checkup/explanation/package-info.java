/** What an indicator is, in words for people who never read a medical text: reviewed content, kept as data. */
package vn.sosuckhoe.checkup.explanation;
