package vn.sosuckhoe.portal.brief.draft;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;

import java.util.List;
import java.util.Optional;

/**
 * What does not go onto a page that leaves the house: diseases that are nobody else's business, all that belongs to them,
 * and what a health worker marked.
 *
 * @param whole the owner wants it all on the page
 */
public record Privacy(Book book, boolean whole) {

    public boolean shows(Known known) {
        return shows(Diseases.ofCode(known.disease()));
    }

    public boolean shows(History.Disease told) {
        return shows(
                told.type() == null
                        ? Optional.empty()
                        : Diseases.ofHistory(told.type().code()));
    }

    public boolean shows(FollowUp care) {
        return whole || !care.sensitive();
    }

    /** A visit for such a disease says by its reason, its advice and its doctor what it was for. */
    public boolean shows(Visit visit) {
        return whole
                || !marked().contains(visit.id())
                        && visit.diagnoses().stream().allMatch(each -> shows(Diseases.ofIcd(each.code())));
    }

    /** Whether the book holds something that the page does not show, as far as the reader's edition tells. */
    public boolean leavesOut() {
        return book.kept() != null && Boolean.TRUE.equals(book.kept().withheld())
                || book.history() != null && book.history().diseases().stream().anyMatch(each -> !shows(each))
                || book.care() != null && book.care().followUps().stream().anyMatch(each -> !shows(each))
                || book.checkups().stream().anyMatch(each -> !shows(each));
    }

    private boolean shows(Optional<Disease> disease) {
        return whole || disease.filter(Disease::sensitive).isEmpty();
    }

    private List<String> marked() {
        return book.kept() == null ? List.of() : book.kept().visits();
    }
}
