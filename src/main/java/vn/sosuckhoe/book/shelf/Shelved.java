package vn.sosuckhoe.book.shelf;

import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A book somebody may open, seen from the outside.
 *
 * @param written the cover as it stands on the shelf
 * @param until first day on which a guardian can no longer open it
 * @param basis why the reader is guardian, a word of the family's policy; {@code null} for the owner
 */
public record Shelved(UUID id, Cover cover, String written, Holder.Relation relation, LocalDate until, String basis) {

    /** Another one whenever anything of it has changed; quicker to tell than by the parts of the cover. */
    public String state() {
        return id + " " + relation + " " + until + " " + basis + " " + written;
    }
}
