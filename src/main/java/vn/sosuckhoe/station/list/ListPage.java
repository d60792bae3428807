package vn.sosuckhoe.station.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.staff.NamesShown;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.roll.desk.Lists;
import vn.sosuckhoe.station.AtDesk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /tram/danh-sach/{list}}: who has to come, by hamlet and household. 400 for a filter that is none. */
@Path("/tram/danh-sach/{list}")
public class ListPage {

    private final Pages pages;
    private final Lists lists;
    private final NamesShown names;
    private final Schedules schedules;

    ListPage(Pages pages, Lists lists, NamesShown names, Schedules schedules) {
        this.pages = pages;
        this.lists = lists;
        this.names = names;
        this.schedules = schedules;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(Frame frame, ListView v);
    }

    @GET
    public Uni<Response> list(
            @RestPath String list,
            @RestQuery("thon") String hamlet,
            @RestQuery("han") String window,
            @RestQuery("trang") String page,
            @RestQuery("xa") String commune) {
        var desk = AtDesk.of(pages, commune);
        var asked = Filter.of(Filter.list(list).orElseThrow(Failure::notFound), hamlet, window, page);
        return show(desk, asked, asked.mended());
    }

    private Uni<Response> show(AtDesk desk, Filter asked, Filter filter) {
        var selection = filter.in(desk.commune());
        return lists.count(selection, desk.today()).chain(counted -> lists.hamlets(desk.commune())
                .chain(hamlets -> lists.people(selection, desk.today(), Pagings.before(filter.page()), ListView.ROWS)
                        .chain(people -> names.note(desk.reader(), desk.commune(), filter.told(), people.size())
                                .chain(() -> {
                                    var called = new Called(
                                            schedules.names(desk.asked().wording(), desk.today()));
                                    var view = ListView.of(asked, filter, counted, hamlets, people, called, desk);
                                    return pages.sendOnce(
                                            desk.asked(),
                                            asked.isRight() ? 200 : 400,
                                            Templates.list(desk.asked().frame(), view));
                                }))));
    }
}
