/** Numbers as people write them, and which of them a living person can have. */
package vn.sosuckhoe.record.measure;
