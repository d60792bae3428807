/**
 * The personal health record message of QĐ 831/QĐ-BYT, as hospital software really sends it, read into statements.
 *
 * <p>Pure: bytes and a day in, a {@link vn.sosuckhoe.record.Reading} out. What cannot be read costs as little as
 * possible: a field is left empty, a dose or visit is parked, and only what leaves nobody to hold the record refuses
 * the message.
 */
package vn.sosuckhoe.record.qd831;
