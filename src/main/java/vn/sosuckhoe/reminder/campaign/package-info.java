/** A campaign as staff decide it: whom, with which words, when; from its draft to its end. */
package vn.sosuckhoe.reminder.campaign;
