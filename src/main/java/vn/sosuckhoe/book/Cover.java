package vn.sosuckhoe.book;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

/** What is written on the outside of a book: enough to choose it out of a family's. */
public record Cover(String name, Sex sex, PartialDate birthDate, String household, String relationToHead) {}
