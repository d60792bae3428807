package vn.sosuckhoe.vaccination.forecast;

/** A dose on the way: the number it has in its series, its vaccine, the day it comes if all before it come on theirs. */
public record Planned(int number, int vaccine, int day) {}
