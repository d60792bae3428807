package vn.sosuckhoe.person;

/** Words for people to read, in the two languages of the house. */
public record Text(String vi, String en) {}
