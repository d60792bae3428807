package vn.sosuckhoe.station.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.request.answer.Reported;
import vn.sosuckhoe.roll.desk.Found;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.roll.desk.Search;
import vn.sosuckhoe.station.AtDesk;

import java.util.List;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code /tram} and {@code /tram/tim}. What is searched for is sent in a body and answered at once: it may be somebody's
 * number, so it never stands in an address.
 */
@Path("/tram")
public class DeskPages {

    private final Pages pages;
    private final Lists lists;
    private final Search search;
    private final NamesShown names;
    private final Reported reported;

    DeskPages(Pages pages, Lists lists, Search search, NamesShown names, Reported reported) {
        this.pages = pages;
        this.lists = lists;
        this.search = search;
        this.names = names;
        this.reported = reported;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance desk(Frame frame, DeskView v);

        static native TemplateInstance found(Frame frame, FoundView v);
    }

    /** @param commune one of their own, {@code null} for the main one */
    @GET
    public Uni<Response> desk(@RestQuery("xa") String commune) {
        return show(AtDesk.of(pages, commune), 200, SearchForm.EMPTY);
    }

    @POST
    @Path("tim")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> find(
            @RestForm("tim") String typed, @RestForm("nam") String year, @RestForm("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var form = SearchForm.of(typed, year, desk.today());
        if (!form.isRight()) {
            return show(desk, 400, form);
        }
        return found(desk, form).chain(people -> {
            var view = FoundView.of(people, form, desk);
            return names.note(
                            desk.reader(),
                            desk.commune(),
                            form.kind(),
                            view.people().size())
                    .chain(() -> pages.sendOnce(
                            desk.asked(), 200, Templates.found(desk.asked().frame(), view)));
        });
    }

    private Uni<List<Found>> found(AtDesk desk, SearchForm form) {
        return form.isNumber()
                ? search.byNumber(desk.commune(), form.typed())
                : search.byName(desk.commune(), form.typed(), form.birthYear());
    }

    private Uni<Response> show(AtDesk desk, int status, SearchForm form) {
        return lists.overview(desk.commune(), desk.today())
                .chain(figures -> reported.count(desk.commune(), null, desk.today())
                        .chain(reports -> pages.sendOnce(
                                desk.asked(),
                                status,
                                Templates.desk(desk.asked().frame(), DeskView.of(figures, reports, form, desk)))));
    }
}
