/** What a value means for this person on that day: class, sentence, action, and the bar it is drawn on. */
package vn.sosuckhoe.checkup.meaning;
