/**
 * What a value means for this person on that day: class, sentence, action, and the bar it is drawn on. Ranges and sentences
 * are tables; their {@code README.md} says how a doctor reads and changes them.
 */
package vn.sosuckhoe.checkup.meaning;
