package vn.sosuckhoe.fhir.resource.health;

import vn.sosuckhoe.person.Folding;

import java.util.Set;

/** Words written into a field for something that say there is none: a program must not take them for the thing. */
final class Denial {

    private static final Set<String> WORDS = Set.of(
            "khong",
            "khong co",
            "khong co gi",
            "khong di ung",
            "khong co di ung",
            "khong benh",
            "khong co benh",
            "khong mac benh",
            "chua phat hien",
            "chua ghi nhan",
            "chua phat hien di ung",
            "chua ghi nhan di ung");

    private Denial() {}

    static boolean is(String text) {
        return text != null && WORDS.contains(Folding.fold(text));
    }
}
