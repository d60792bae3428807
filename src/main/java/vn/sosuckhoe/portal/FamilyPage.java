package vn.sosuckhoe.portal;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.shelf.Freshness;
import vn.sosuckhoe.book.shelf.Shelf;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Notice;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.programme.StationDays;
import vn.sosuckhoe.portal.view.FamilyView;
import vn.sosuckhoe.portal.view.HouseholdView;
import vn.sosuckhoe.portal.view.NoticesView;
import vn.sosuckhoe.portal.view.care.FamilyCareView;
import vn.sosuckhoe.portal.view.vaccine.DueView;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so}: what comes next for the family, then everybody's book. */
@Path("/so")
public class FamilyPage {

    private final Pages pages;
    private final Shelf shelf;
    private final Freshness freshness;
    private final ReadersLanguage language;
    private final Schedules schedules;
    private final StationDays stations;

    FamilyPage(
            Pages pages,
            Shelf shelf,
            Freshness freshness,
            ReadersLanguage language,
            Schedules schedules,
            StationDays stations) {
        this.pages = pages;
        this.shelf = shelf;
        this.freshness = freshness;
        this.language = language;
        this.schedules = schedules;
        this.stations = stations;
    }

    @GET
    public Uni<Response> family() {
        var asked = pages.asked();
        if (!(asked.caller() instanceof Caller.Citizen citizen)) {
            throw Failure.wrongRole();
        }
        return language.settle(asked, citizen)
                .chain(settled -> family(settled.asked(), citizen).map(settled::on));
    }

    private Uni<Response> family(Asked asked, Caller.Citizen citizen) {
        var today = pages.today();
        var completeUntil = toTheMinute(freshness.completeUntil());
        return shelf.shelfOf(Readers.reader(citizen, "cover"), today)
                .chain(shelved -> shelf.endedFor(citizen.id().value(), Notice.endedSince(today), today)
                        .chain(ended -> pages.send(
                                asked,
                                completeUntil + " " + shelved + " " + ended,
                                () -> Templates.family(
                                        asked.frame(),
                                        due(shelved, asked, today),
                                        FamilyCareView.of(shelved, asked.wording(), today),
                                        FamilyView.of(shelved, completeUntil, asked.wording(), today),
                                        HouseholdView.of(shelved, asked.wording()),
                                        NoticesView.of(shelved, ended, asked.wording(), today)))));
    }

    private DueView due(List<Shelved> shelf, Asked asked, LocalDate today) {
        var open = stations.of(shelf.stream()
                .filter(each -> !each.cover().doses().isEmpty())
                .map(each -> each.cover().station())
                .toList());
        return DueView.of(shelf, schedules.names(asked.wording(), today), open, today);
    }

    /** As the page shows it; or the same page would be a new one every second. */
    private static OffsetDateTime toTheMinute(OffsetDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
