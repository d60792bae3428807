package vn.sosuckhoe.station.campaign.step;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.words.Composing;
import vn.sosuckhoe.reminder.campaign.Draft;
import vn.sosuckhoe.reminder.campaign.reckoning.Previews;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.reminder.discretion.Plainness;
import vn.sosuckhoe.reminder.text.Variable;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Deciding;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Typed;

import java.util.Optional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** {@code /tram/moi/{campaignId}/loi}: with which words, and how these look by each way. */
@Path("/tram/moi/{campaignId}/loi")
public class WordsPage {

    static final int BRING = 120;

    private final Deciding deciding;
    private final Pages pages;
    private final Previews previews;

    WordsPage(Deciding deciding, Pages pages, Previews previews) {
        this.deciding = deciding;
        this.pages = pages;
        this.previews = previews;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance wording(Frame frame, WordsView v);
    }

    @GET
    public Uni<Response> words(@RestPath String campaignId) {
        return deciding.open(campaignId, visit -> show(visit, Shown.AS_IT_STANDS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@RestPath String campaignId, MultivaluedMap<String, String> sent) {
        return deciding.open(
                campaignId,
                visit -> deciding.decide(
                        visit, Deciding.typed(visit, sent), "/lich", "/loi", WordsPage::read, this::show));
    }

    private static Optional<Draft> read(Visit visit, Typed typed) {
        var words = visit.desk().asked().wording().of(Composing.class);
        var draft = visit.campaign().draft();
        var template = typed.mustChoose(
                "mau",
                words.templateLabel(),
                Discretion.templates(draft.selection().list()).stream()
                        .filter(each -> each.code().equals(typed.line("mau")))
                        .findFirst());
        typed.must("noi", words.placeLabel());
        plain(typed, "noi", words.placeLabel(), Variable.PLACE.longest(), words);
        plain(typed, "mang", words.bringLabel(), BRING, words);
        return typed.isRight()
                ? Optional.of(draft.words(template.orElseThrow().code(), typed.orNull("noi"), typed.orNull("mang")))
                : Optional.empty();
    }

    /** What anybody who holds the telephone may read. */
    static void plain(Typed typed, String field, String label, int longest, Composing words) {
        Plainness.fault(typed.line(field), longest).ifPresent(fault -> {
            switch (fault) {
                case TOO_LONG -> typed.tooLong(field, label, longest);
                case CLINICAL -> typed.fault(field, words.faultClinical(label));
                case NUMBER -> typed.fault(field, words.faultDigits(label));
                case STRANGE -> typed.fault(field, words.faultStrange(label));
            }
        });
    }

    private Uni<Response> show(Visit visit, Shown shown) {
        var desk = visit.desk();
        return previews.of(
                        visit.campaign().draft(),
                        desk.staff().facility(),
                        desk.today(),
                        desk.asked().language().tag())
                .chain(preview -> pages.sendOnce(
                        desk.asked(),
                        shown.status(),
                        Templates.wording(desk.asked().frame(), WordsView.of(visit, preview, shown))));
    }
}
