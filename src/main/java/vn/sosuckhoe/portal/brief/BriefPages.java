package vn.sosuckhoe.portal.brief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Privacy;
import vn.sosuckhoe.portal.brief.draft.Reach;
import vn.sosuckhoe.portal.brief.draft.Size;
import vn.sosuckhoe.portal.paper.Handout;
import vn.sosuckhoe.portal.paper.Paper;
import vn.sosuckhoe.portal.paper.Taking;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/tom-tat}: the whole book on one page, to look at and as a paper. */
@Path("/so/{bookId}")
public class BriefPages {

    private static final Paper PAPER = new Paper("tom-tat", "one-page", "1");
    private static final Paper WHOLE_PAPER = PAPER.edition("1 whole");
    private static final String YES = "co";

    private final OpenBooks books;
    private final Handout handout;
    private final Schedules schedules;

    BriefPages(OpenBooks books, Handout handout, Schedules schedules) {
        this.books = books;
        this.handout = handout;
        this.schedules = schedules;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        /**
         * @param full with what is private, as far as the reader may choose so
         * @param more the reader may choose to have more of it on the page
         */
        static native TemplateInstance brief(
                Frame frame, Head head, BriefSheet v, Taking taking, boolean full, boolean more);
    }

    @CheckedTemplate(basePath = "paper")
    static final class Papers {

        private Papers() {}

        static native TemplateInstance brief(Frame frame, Head head, BriefSheet v);
    }

    /** @param full {@code co}: with what is private */
    @GET
    @Path("tom-tat")
    public Uni<Response> look(@RestPath UUID bookId, @RestQuery("day-du") String full) {
        return books.sharing(bookId, Say.UNASKED)
                .chain(answer -> books.page(bookId, PAPER.part(), it -> page(it, answer, YES.equals(full))));
    }

    /** @param say {@code co}: the ward was asked and agreed */
    @GET
    @Path("tom-tat.pdf")
    public Uni<Response> print(
            @RestPath UUID bookId, @RestQuery("day-du") String full, @RestQuery("da-hoi") String say) {
        return handout.give(
                bookId,
                YES.equals(full) ? WHOLE_PAPER : PAPER,
                YES.equals(say) ? Say.YES : Say.UNASKED,
                it -> Stream.of(Size.values())
                        .<Supplier<TemplateInstance>>map(size -> () -> Papers.brief(
                                it.asked().frame(),
                                it.head(""),
                                sheet(it, Reach.of(YES.equals(full), it.ready().relation()), size)))
                        .toList());
    }

    private TemplateInstance page(Open it, Answer answer, boolean full) {
        var head = it.head("");
        var reach = Reach.of(full, it.ready().relation());
        var chosen = Reach.of(true, it.ready().relation());
        var roomy = sheet(it, reach, Size.ROOMY);
        return Templates.brief(
                it.asked().frame(),
                head,
                roomy.isShort() ? roomy : sheet(it, reach, Size.TIGHT),
                Taking.of("/so/" + head.id() + "/tom-tat.pdf", full, answer, head.name()),
                full,
                new Privacy(it.book(), reach).couldShowMore(chosen));
    }

    private BriefSheet sheet(Open it, Reach reach, Size size) {
        var names = schedules.names(it.book(), it.asked().wording(), it.today());
        return BriefSheet.of(Draft.of(it.book(), reach, size, it.asked().wording(), it.today()), names);
    }
}
