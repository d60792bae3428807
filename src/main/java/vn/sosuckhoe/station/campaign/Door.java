package vn.sosuckhoe.station.campaign;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.Pages;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.Campaigns;
import vn.sosuckhoe.reminder.campaign.Change;
import vn.sosuckhoe.reminder.campaign.Office;
import vn.sosuckhoe.station.AtDesk;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Lets staff to the campaigns of their own facility and communes; any other is answered as if there were none. */
@ApplicationScoped
public class Door {

    private final Pages pages;
    private final Campaigns campaigns;

    Door(Pages pages, Campaigns campaigns) {
        this.pages = pages;
        this.campaigns = campaigns;
    }

    /** Staff with one of their campaigns. */
    public record Visit(AtDesk desk, Campaign campaign) {

        public Office office() {
            return Door.office(desk);
        }

        public String path() {
            return Door.path(campaign.id());
        }
    }

    /** @param id 404 for anything that is none of theirs, whether there is such a campaign or not */
    public Uni<Visit> open(String id) {
        var desk = AtDesk.of(pages);
        var asked = id(id).orElseThrow(Failure::notFound);
        return campaigns
                .find(office(desk), asked)
                .map(found -> found.orElseThrow(Failure::notFound))
                .map(campaign ->
                        new Visit(AtDesk.of(pages, campaign.draft().selection().commune()), campaign));
    }

    public static Office office(AtDesk desk) {
        var staff = desk.staff();
        return new Office(
                staff.facility(), staff.communes(), staff.user(), staff.name() == null ? staff.user() : staff.name());
    }

    public static String path(UUID campaign) {
        return "/tram/moi/" + campaign;
    }

    /** @throws Failure 404 if it is not there */
    public static Campaign campaign(Change change) {
        if (change instanceof Change.Done done) {
            return done.campaign();
        }
        if (change instanceof Change.TooLate late) {
            return late.campaign();
        }
        throw Failure.notFound();
    }

    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Empty for what is no id. */
    public static Optional<UUID> id(String text) {
        try {
            return text == null || text.length() != 36 ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
