/**
 * XML from outside, read as a stream and without trust: a format describes its elements as a {@link
 * vn.sosuckhoe.record.xml.Shape}, the reader hands back the texts of the elements it knows and remarks on all others.
 */
package vn.sosuckhoe.record.xml;
