package vn.sosuckhoe.portal.vaccine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.programme.StationDays;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.vaccine.VaccinationsView;

import java.util.Collections;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/tiem-chung}: what comes next and why, what was given, what to do around a dose. */
@Path("/so/{bookId}/tiem-chung")
public class VaccinationPages {

    private final OpenBooks books;
    private final Schedules schedules;
    private final StationDays stations;

    VaccinationPages(OpenBooks books, Schedules schedules, StationDays stations) {
        this.books = books;
        this.schedules = schedules;
        this.stations = stations;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance vaccinations(Frame frame, Head head, VaccinationsView v);
    }

    @GET
    public Uni<Response> vaccinations(@RestPath UUID bookId) {
        return books.page(bookId, "vaccinations", it -> {
            var names = schedules.names(it.book(), it.asked().wording(), it.today());
            var station = stations.of(Collections.singleton(Cover.of(it.book()).station()));
            var view = VaccinationsView.of(bookId, it.book(), names, station, it.today());
            return Templates.vaccinations(it.asked().frame(), it.head("/tiem-chung"), view);
        });
    }
}
