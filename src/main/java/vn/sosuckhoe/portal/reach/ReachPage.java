package vn.sosuckhoe.portal.reach;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.reach.ReachView.Whose;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.reminder.choice.Choices;
import vn.sosuckhoe.reminder.choice.Consents;
import vn.sosuckhoe.reminder.choice.Evidence;
import vn.sosuckhoe.reminder.choice.Evidence.Chooser;
import vn.sosuckhoe.reminder.delivery.Withdrawal;
import vn.sosuckhoe.reminder.push.PushSetting;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/nhan-tin}: by which ways somebody may be reached, each with its consent and how to take it back. */
@Path("/so/{bookId}/nhan-tin")
public class ReachPage {

    private static final String PART = "reaching";

    private final OpenBooks books;
    private final Pages pages;
    private final Choices choices;
    private final Consents consents;
    private final Withdrawal withdrawal;
    private final Pool pool;
    private final PushSetting push;
    private final Clock clock;

    ReachPage(
            OpenBooks books,
            Pages pages,
            Choices choices,
            Consents consents,
            Withdrawal withdrawal,
            Pool pool,
            PushSetting push,
            Clock clock) {
        this.books = books;
        this.pages = pages;
        this.choices = choices;
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.pool = pool;
        this.push = push;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reach(Frame frame, Head head, ReachView v);
    }

    /** @param saved whether something was noted just now */
    @GET
    public Uni<Response> read(@RestPath UUID bookId, @RestQuery("xong") String saved) {
        return books.open(bookId, PART).chain(open -> page(open, 200, null, saved != null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> choose(
            @RestPath UUID bookId,
            @RestForm String act,
            @RestForm String channel,
            @RestForm String tick,
            @RestForm String say,
            @RestForm String language,
            @RestForm String from,
            @RestForm String to) {
        var form = new Ordered.Form(act, channel, tick, say, language, from, to);
        return books.open(bookId, PART).chain(open -> books.sharing(bookId, say == null ? Say.UNASKED : Say.YES)
                .chain(sharing -> done(
                        open,
                        Ordered.read(
                                form,
                                sharing,
                                chooser(open),
                                open.head("/nhac").name(),
                                open.asked().wording()))));
    }

    private Uni<Response> done(Open open, Ordered ordered) {
        var book = open.ready().id();
        var now = OffsetDateTime.now(clock);
        if (ordered instanceof Ordered.Word word) {
            return choices.answer(book, word.evidence(), now)
                    .chain(() -> spared(book, word.evidence()))
                    .map(done -> back(book));
        }
        if (ordered instanceof Ordered.Arrange arrange) {
            return choices.arrange(book, chooser(open), arrange.language(), arrange.quiet(), now)
                    .map(noted -> back(book));
        }
        var refused = (Ordered.Refused) ordered;
        return page(open, refused.status(), refused.alert(), false);
    }

    /** What waits already is not sent to who does not want it any more; saying so again finds what was missed. */
    private Uni<Integer> spared(UUID book, Evidence evidence) {
        return evidence.given() ? Uni.createFrom().item(0) : withdrawal.of(pool, book, evidence.purpose());
    }

    private static Response back(UUID book) {
        return Response.seeOther(URI.create("/so/" + book + "/nhan-tin?xong=1"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Uni<Response> page(Open open, int status, String alert, boolean saved) {
        var book = open.ready().id();
        return books.sharing(book, Say.UNASKED).chain(sharing -> choices.of(book)
                .chain(choice -> consents.of(book).chain(said -> {
                    var head = open.head("/nhac");
                    var whose = new Whose(
                            "/so/" + book + "/nhan-tin", head.ward() ? head.name() : null, head.name(), sharing);
                    var view = ReachView.of(
                            choice,
                            said,
                            whose,
                            push.publicKey().orElse(null),
                            alert,
                            saved,
                            open.asked().wording());
                    return pages.sendOnce(
                            open.asked(), status, Templates.reach(open.asked().frame(), head, view));
                })));
    }

    private static Chooser chooser(Open open) {
        return new Chooser(
                open.reader().id().value(), open.reader().name(), open.ready().relation() == Relation.OWNER);
    }
}
