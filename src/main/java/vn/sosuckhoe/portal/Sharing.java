package vn.sosuckhoe.portal;

import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Basis;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.WardPolicy;
import vn.sosuckhoe.family.Wish;
import vn.sosuckhoe.family.Wish.Say;

import java.time.LocalDate;

/** Whether a book may leave the portal with who reads it, on paper or in a calendar: the family's policy decides. */
public final class Sharing {

    private Sharing() {}

    public static Answer decide(Shelved book, Say say, LocalDate today) {
        if (book.relation() == Relation.OWNER) {
            return Answer.ALLOWED;
        }
        // keys of an older release say nothing, and rest on a record; a word of a newer one is not understood here
        var basis = book.basis() == null ? Basis.RECORD : Basis.of(book.basis()).orElse(Basis.ENDED);
        var wish = Wish.on(today, book.cover().birthDate(), basis, say, Wish.Item.ORDINARY, Wish.Act.SHARE);
        return WardPolicy.decide(wish).answer();
    }
}
