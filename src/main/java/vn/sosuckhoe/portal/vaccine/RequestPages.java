package vn.sosuckhoe.portal.vaccine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.asking.AskingView;
import vn.sosuckhoe.portal.view.asking.AskingView.Known;
import vn.sosuckhoe.portal.view.asking.AskingView.Saying;
import vn.sosuckhoe.portal.view.asking.Filled;
import vn.sosuckhoe.portal.view.asking.Senders;
import vn.sosuckhoe.portal.view.vaccine.DoseKey;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.request.Report;
import vn.sosuckhoe.request.Requests;
import vn.sosuckhoe.request.Sender;
import vn.sosuckhoe.request.Sent.Stored;
import vn.sosuckhoe.request.Sent.TooMany;
import vn.sosuckhoe.request.answer.Answers;
import vn.sosuckhoe.request.answer.Unseen;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/bao-sai}: tells that something is missing or wrong, and shows what became of it. */
@Path("/so/{bookId}/bao-sai")
public class RequestPages {

    private static final String PART = "requests";

    private final OpenBooks books;
    private final Pages pages;
    private final Requests requests;
    private final Answers answers;
    private final Unseen unseen;
    private final Clock clock;

    RequestPages(OpenBooks books, Pages pages, Requests requests, Answers answers, Unseen unseen, Clock clock) {
        this.books = books;
        this.pages = pages;
        this.requests = requests;
        this.answers = answers;
        this.unseen = unseen;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance requests(Frame frame, Head head, AskingView v);
    }

    /**
     * @param dose which dose of the book is meant, or {@code null}
     * @param sent the request stored just now, or {@code null}
     */
    @GET
    public Uni<Response> form(@RestPath UUID bookId, @RestQuery("mui") String dose, @RestQuery("xong") String sent) {
        return books.open(bookId, PART)
                .chain(it -> page(
                        it,
                        200,
                        Filled.about(DoseKey.find(it.book(), dose).orElse(null)),
                        new Saying(List.of(), null, idOr(sent, null))));
    }

    /** Back to the page afterwards, so that loading it again sends nothing again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(
            @RestPath UUID bookId,
            @RestForm String id,
            @RestForm String kind,
            @RestForm String vaccine,
            @RestForm String day,
            @RestForm String words,
            @RestForm("mui") String dose) {
        return books.open(bookId, PART).chain(it -> {
            var filled = new Filled(idOr(id, UUID.randomUUID()), kind, vaccine, day, words, dose);
            var read = Report.read(filled.id(), kind, vaccine, day, words, it.today());
            return read.report() == null
                    ? page(it, 400, filled, new Saying(read.faults(), null, null))
                    : store(it, filled, read.report().about(filled.inBook(it.book())));
        });
    }

    private Uni<Response> store(Open it, Filled filled, Report report) {
        var words = it.asked().wording().of(Asking.class);
        return requests.send(it.ready().id(), sender(it), report, OffsetDateTime.now(clock))
                .chain(sent -> {
                    if (sent instanceof Stored stored) {
                        var there = "/so/" + it.ready().id() + "/bao-sai?xong="
                                + stored.request().id();
                        return Uni.createFrom()
                                .item(Response.seeOther(URI.create(there))
                                        .header("Cache-Control", "no-store")
                                        .build());
                    }
                    return sent instanceof TooMany many
                            ? page(it, 409, filled, alert(words.tooMany(Integer.toString(many.open()))))
                            : page(it, 409, filled.anew(), alert(words.taken()));
                });
    }

    private Uni<Response> page(Open it, int status, Filled filled, Saying saying) {
        return known(it).chain(known -> {
            var head = it.head("/tiem-chung");
            var sender = new Senders(it.reader().name(), forOther(it), head.name());
            var view = AskingView.of(
                    it.ready().id(), filled, saying, sender, known, it.asked().wording(), it.today());
            return pages.sendOnce(
                    it.asked(), status, Templates.requests(it.asked().frame(), head, view));
        });
    }

    private Uni<Known> known(Open it) {
        var book = it.ready().id();
        return requests.of(book, sender(it)).chain(sent -> answers.of(book)
                .chain(told -> unseen.isSeen(book).map(seen -> new Known(sent, told, seen))));
    }

    private static Sender sender(Open it) {
        return new Sender(it.reader().id().value(), it.reader().name(), !forOther(it));
    }

    private static Saying alert(String text) {
        return new Saying(List.of(), text, null);
    }

    private static boolean forOther(Open it) {
        return it.ready().relation() != Holder.Relation.OWNER;
    }

    private static UUID idOr(String text, UUID otherwise) {
        try {
            return text == null ? otherwise : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return otherwise;
        }
    }
}
