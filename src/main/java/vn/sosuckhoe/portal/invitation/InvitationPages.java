package vn.sosuckhoe.portal.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.words.Inviting;
import vn.sosuckhoe.reminder.inbox.Answers;
import vn.sosuckhoe.reminder.inbox.Inbox;
import vn.sosuckhoe.reminder.inbox.Invitation;
import vn.sosuckhoe.reminder.inbox.Reply;
import vn.sosuckhoe.reminder.inbox.Reply.Fate;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /so/{bookId}/loi-moi/{campaignId}}: one invitation, and its answer. Not there and not to be seen are the same. */
@Path("/so/{bookId}/loi-moi")
public class InvitationPages {

    static final String PART = "invitation";

    private static final Pattern SLOT = Pattern.compile("[0-9]{1,9}");

    private final OpenBooks books;
    private final Pages pages;
    private final Inbox inbox;
    private final Answers answers;
    private final Clock clock;

    InvitationPages(OpenBooks books, Pages pages, Inbox inbox, Answers answers, Clock clock) {
        this.books = books;
        this.pages = pages;
        this.inbox = inbox;
        this.answers = answers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance invitation(Frame frame, Head head, AnswerView v);
    }

    /** @param done whether an answer was noted just now */
    @GET
    @Path("{campaignId}")
    public Uni<Response> read(@RestPath UUID bookId, @RestPath UUID campaignId, @RestQuery("xong") String done) {
        return books.open(bookId, PART).chain(open -> page(open, campaignId, 200, null, done != null));
    }

    /** Back to the page afterwards, so that loading it again answers nothing again. */
    @POST
    @Path("{campaignId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @RestPath UUID bookId, @RestPath UUID campaignId, @RestForm String answer, @RestForm String slot) {
        return books.open(bookId, PART).chain(open -> {
            var words = open.asked().wording().of(Inviting.class);
            var reply = reply(answer, slot);
            if (reply.isEmpty()) {
                var alert = "other".equals(answer) ? words.choose() : words.unclear();
                return page(open, campaignId, 400, alert, false);
            }
            return answers.answer(Sights.of(open), campaignId, reply.get(), LocalDateTime.now(clock))
                    .chain(fate -> answered(open, campaignId, fate, words));
        });
    }

    private Uni<Response> answered(Open open, UUID campaign, Fate fate, Inviting words) {
        return switch (fate) {
            case NOTED ->
                Uni.createFrom()
                        .item(Response.seeOther(
                                        URI.create("/so/" + open.ready().id() + "/loi-moi/" + campaign + "?xong=1"))
                                .header("Cache-Control", "no-store")
                                .build());
            case UNKNOWN -> throw Failure.notFound();
            case TOO_LATE -> page(open, campaign, 409, words.tooLate(), false);
            case CHOOSE -> page(open, campaign, 409, words.choose(), false);
            case FULL -> page(open, campaign, 409, words.full(), false);
        };
    }

    private Uni<Response> page(Open open, UUID campaign, int status, String alert, boolean done) {
        var now = LocalDateTime.now(clock);
        return inbox.one(Sights.of(open), campaign)
                .onItem()
                .ifNull()
                .failWith(Failure::notFound)
                .chain(it -> (it.isOpen(now)
                                ? inbox.slots(it, now)
                                : Uni.createFrom().item(List.<Invitation.Slot>of()))
                        .chain(slots -> books.sharing(open.ready().id(), Say.UNASKED)
                                .chain(shared -> {
                                    var wording = open.asked().wording();
                                    var told = InvitedView.of(it, open.ready().id(), Sights.ward(open), wording, now);
                                    var view = AnswerView.of(
                                            it, told, slots, alert, done, shared != Answer.REFUSED, wording);
                                    return pages.sendOnce(
                                            open.asked(),
                                            status,
                                            Templates.invitation(open.asked().frame(), open.head("/nhac"), view));
                                })));
    }

    private static Optional<Reply> reply(String answer, String slot) {
        if ("confirm".equals(answer)) {
            return Optional.of(new Reply.Confirm());
        }
        if ("cannot".equals(answer)) {
            return Optional.of(new Reply.Cannot());
        }
        return "other".equals(answer) && slot != null && SLOT.matcher(slot).matches()
                ? Optional.of(new Reply.Other(Integer.parseInt(slot)))
                : Optional.empty();
    }
}
