package vn.sosuckhoe.roll.desk;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.util.UUID;

/** Somebody of the commune who fits a search: enough to tell people of one name apart, and nothing of their health. */
public record Found(
        UUID book, String name, Sex sex, PartialDate born, String hamlet, String hamletKey, String household) {

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Found[" + book + "]";
    }
}
