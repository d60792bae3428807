package vn.sosuckhoe.portal;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.shelf.Ended;
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
import vn.sosuckhoe.reminder.inbox.Sight;
import vn.sosuckhoe.reminder.inbox.Waiting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /so}: what comes next for the family, then everybody's book. */
@Path("/so")
public class FamilyPage {

    /** @param invited ids of books with an invitation that waits for an answer */
    private record Facts(List<Shelved> shelf, OffsetDateTime completeUntil, List<Ended> ended, Set<UUID> invited) {

        String state() {
            return completeUntil + " " + shelf.stream().map(Shelved::state).toList() + " " + ended + " "
                    + new TreeSet<>(invited);
        }
    }

    private final Pages pages;
    private final Shelf shelf;
    private final Freshness freshness;
    private final ReadersLanguage language;
    private final Schedules schedules;
    private final StationDays stations;
    private final Waiting waiting;

    FamilyPage(
            Pages pages,
            Shelf shelf,
            Freshness freshness,
            ReadersLanguage language,
            Schedules schedules,
            StationDays stations,
            Waiting waiting) {
        this.pages = pages;
        this.shelf = shelf;
        this.freshness = freshness;
        this.language = language;
        this.schedules = schedules;
        this.stations = stations;
        this.waiting = waiting;
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
        return shelf.shelfOf(Readers.reader(citizen, "cover"), today).chain(shelved -> Uni.combine()
                .all()
                .unis(
                        shelf.endedFor(citizen.id().value(), Notice.endedSince(today), today),
                        waiting.in(sights(shelved), pages.now()))
                .asTuple()
                .chain(beside -> send(asked, new Facts(shelved, completeUntil, beside.getItem1(), beside.getItem2()))));
    }

    private static List<Sight> sights(List<Shelved> shelf) {
        return shelf.stream()
                .map(each -> Sight.outside(each.id(), each.relation()))
                .toList();
    }

    private Uni<Response> send(Asked asked, Facts facts) {
        return pages.send(asked, facts.state(), () -> page(asked, facts));
    }

    private TemplateInstance page(Asked asked, Facts facts) {
        var today = pages.today();
        var wording = asked.wording();
        return Templates.family(
                asked.frame(),
                due(facts.shelf, asked, today),
                FamilyCareView.of(facts.shelf, wording, today),
                FamilyView.of(facts.shelf, facts.invited, facts.completeUntil, wording, today),
                HouseholdView.of(facts.shelf, wording),
                NoticesView.of(facts.shelf, facts.ended, wording, today));
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
