/**
 * The roll of a station: of every book what staff's lists, searches and figures ask for. Made with the book, thrown away
 * with it; of a person whose record names no commune nobody but the province's count knows.
 */
package vn.sosuckhoe.roll;
