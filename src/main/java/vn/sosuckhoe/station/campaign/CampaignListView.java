package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.portal.words.Beginning;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.turnout.Turnout;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.station.AtDesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which campaigns there are.
 *
 * @param id under which a new one begins, so that sending the form twice begins one
 */
public record CampaignListView(String place, String id, List<Choice> lists, List<Line> campaigns) {

    public record Choice(String code, String word) {}

    /** @param numbers who was invited and came, {@code null} where nobody was */
    public record Line(String href, String title, Chip state, String day, String numbers) {}

    static CampaignListView of(List<Campaign> campaigns, Map<UUID, Turnout> turnouts, AtDesk desk) {
        var wording = desk.asked().wording();
        return new CampaignListView(
                wording.of(Desk.class).place(desk.communeName(), desk.staff().facility()),
                UUID.randomUUID().toString(),
                Stream.of(WorkList.values())
                        .map(list -> new Choice(list.code(), wording.term("worklist", list.name(), list.code())))
                        .toList(),
                campaigns.stream()
                        .map(each -> line(each, turnouts.get(each.id()), wording))
                        .toList());
    }

    private static Line line(Campaign campaign, Turnout turnout, Wording wording) {
        var words = wording.of(Beginning.class);
        var shared = wording.of(Campaigning.class);
        return new Line(
                Door.path(campaign.id()),
                campaign.draft().title(),
                Chip.of(campaign.state(), shared),
                campaign.sendAt() == null
                        ? words.begun(wording.day(campaign.createdAt()), campaign.staffName())
                        : shared.sendAt(wording.time(campaign.sendAt()), wording.day(campaign.sendAt())),
                turnout == null
                        ? null
                        : words.numbers(Integer.toString(turnout.invited()), Integer.toString(turnout.came())));
    }
}
