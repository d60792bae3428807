package vn.sosuckhoe.portal.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.access.Caller.Citizen;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.Readers;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Dates;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /so/lich}: the secret addresses of one's own calendars; made, listed and stopped here. */
@Path("/so/lich")
public class FeedPage {

    private final Pages pages;
    private final Shelf shelf;
    private final Feeds feeds;
    private final SignedIn signedIn;
    private final RoutingContext request;

    FeedPage(Pages pages, Shelf shelf, Feeds feeds, SignedIn signedIn, RoutingContext request) {
        this.pages = pages;
        this.shelf = shelf;
        this.feeds = feeds;
        this.signedIn = signedIn;
        this.request = request;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance feeds(Frame frame, FeedView v);
    }

    /** Who asks, and for what page. */
    private record Visit(Asked asked, Citizen citizen, Site site, LocalDate today) {

        Dates words() {
            return asked.wording().of(Dates.class);
        }
    }

    @GET
    public Uni<Response> list() {
        var visit = visit();
        return books(visit).chain(books -> page(visit, books, 200, null, null));
    }

    /** The secret is in the answer and nowhere else: a redirect would have to carry it in an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> create(
            @RestForm String whose, @RestForm String naming, @RestForm String alarm, @RestForm List<String> say) {
        var visit = visit();
        return books(visit).chain(books -> {
            var order = Order.read(whose, naming, alarm, say, books, visit.today);
            if (order.refusal() != null) {
                return page(visit, books, 422, order.refusal().in(visit.asked.wording()), null);
            }
            var secret = Secret.fresh();
            return feeds.make(order.wish(visit.citizen, visit.asked.language()), secret)
                    .chain(made -> made
                            ? page(visit, books, 200, null, secret)
                            : page(visit, books, 409, visit.words().tooMany(Integer.toString(Feeds.MOST)), null));
        });
    }

    @POST
    @Path("{feedId}/ngung")
    public Uni<Response> stop(@RestPath UUID feedId) {
        return feeds.revoke(signedIn.citizen().id().value(), feedId)
                .replaceWith(() -> Response.seeOther(URI.create("/so/lich"))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private Visit visit() {
        return new Visit(pages.asked(), signedIn.citizen(), Site.of(request), pages.today());
    }

    private Uni<List<Shelved>> books(Visit visit) {
        return shelf.shelfOf(Readers.reader(visit.citizen, "cover"), visit.today);
    }

    private Uni<Response> page(Visit visit, List<Shelved> books, int status, String notice, Secret secret) {
        return feeds.of(visit.citizen.id().value()).chain(known -> {
            var view = FeedView.of(
                    known,
                    books,
                    notice,
                    secret == null ? null : visit.site.address(secret.path()),
                    secret == null ? null : visit.site.subscription(secret.path()),
                    visit.asked.wording(),
                    visit.today);
            return pages.sendOnce(visit.asked, status, Templates.feeds(visit.asked.frame(), view));
        });
    }
}
