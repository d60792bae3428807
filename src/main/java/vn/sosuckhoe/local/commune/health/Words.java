package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Table;

import java.util.List;

/** One line of a code list of the form, with the words that go with the code. */
record Words(String code, String name, String description) {

    static List<Words> list(String list) {
        return Table.read("words.txt").stream()
                .filter(row -> row.text(0).equals(list))
                .map(row -> new Words(row.text(1), row.text(2), row.text(3)))
                .toList();
    }
}
