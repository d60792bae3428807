package vn.sosuckhoe.portal.programme;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The programme whose codes stand in the books, and its words. */
@ApplicationScoped
public class Schedules {

    private final Programme programme;

    Schedules(Programme programme) {
        this.programme = programme;
    }

    /** The one programme of the service; a mistake in its files ends the start-up. */
    @Produces
    @Singleton
    @Startup
    static Programme programme(@ConfigProperty(name = "vaccination.programme") String folder) {
        return Programmes.in(folder);
    }

    /** Words of the version that the book was assessed by, of today's where it was not. */
    public Names names(Book book, Wording wording, LocalDate today) {
        return new Names(
                programme.on(book.schedule() == null ? today : book.schedule().on()), wording);
    }

    public Names names(Wording wording, LocalDate today) {
        return new Names(programme.on(today), wording);
    }
}
