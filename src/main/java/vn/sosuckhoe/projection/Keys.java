package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may open a book: the person under each active personal ID, and every guardian with a personal ID. A guardian's key
 * ends with the 18th birthday or what staff confirmed, whichever is first; whether that day has come is compared when the
 * book is opened.
 */
final class Keys {

    private Keys() {}

    static List<Holder> holders(Guardians guardians) {
        var wards = guardians.relatives().stream()
                .flatMap(relative -> guardians.until(relative).stream()
                        .map(until -> new Holder(
                                Guardians.number(relative).orElseThrow(),
                                Relation.GUARDIAN,
                                until,
                                guardians.basis(relative).word())))
                .sorted(Comparator.comparing(Holder::personalId));
        return Stream.concat(guardians.owners().stream().map(number -> new Holder(number, Relation.OWNER, null)), wards)
                .toList();
    }
}
