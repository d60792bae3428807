package vn.sosuckhoe.portal.programme;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

/** The programme whose codes stand in the books, and its words. */
@ApplicationScoped
public class Schedules {

    private final Programme programme;

    Schedules(Programme programme) {
        this.programme = programme;
    }

    /** Words of the version that the book was assessed by, of today's where it was not. */
    public Names names(Book book, Wording wording, LocalDate today) {
        return book.schedule() == null
                ? names(wording, today)
                : new Names(programme.called(book.schedule().schedule()), wording);
    }

    public Names names(Wording wording, LocalDate today) {
        return new Names(programme.on(today), wording);
    }
}
