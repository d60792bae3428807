package vn.sosuckhoe.reminder.campaign;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.reminder.campaign.Campaign.State;
import vn.sosuckhoe.reminder.campaign.Change.Done;
import vn.sosuckhoe.reminder.campaign.Change.NotThere;
import vn.sosuckhoe.reminder.campaign.Change.TooLate;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.campaign.Prepared.ID;
import static vn.sosuckhoe.reminder.campaign.Prepared.NOW;
import static vn.sosuckhoe.reminder.campaign.Prepared.OFFICE;
import static vn.sosuckhoe.reminder.campaign.Prepared.await;
import static vn.sosuckhoe.reminder.campaign.Prepared.draft;

/** What staff decide about their campaigns, on a real database. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CampaignsTest {

    private static final Office NEIGHBOURS = new Office("24077", List.of(Village.THERE), "yta.24077", "Hà Văn Bình");

    @Inject
    Campaigns campaigns;

    private Prepared prepared;

    @BeforeEach
    void nothing_yet() throws Exception {
        EmbeddedDatabase.empty();
        prepared = new Prepared(campaigns);
    }

    @Test
    void a_campaign_begun_twice_is_one_and_nobody_else_sees_it() {
        prepared.begun(ID);
        assertThat(await(campaigns.begin(OFFICE, ID, draft(), NOW))).isInstanceOf(Done.class);

        assertThat(await(campaigns.of(OFFICE))).hasSize(1);
        assertThat(await(campaigns.find(OFFICE, ID))).hasValueSatisfying(campaign -> {
            assertThat(campaign.state()).isEqualTo(State.DRAFT);
            assertThat(campaign.draft().selection()).isEqualTo(Villager.elderly());
            assertThat(campaign.draft().before()).containsExactly(7, 1);
            assertThat(campaign.draft().slots()).isEqualTo(draft().slots());
        });
        assertThat(await(campaigns.of(NEIGHBOURS))).isEmpty();
        assertThat(await(campaigns.find(NEIGHBOURS, ID))).isEmpty();
        assertThat(await(campaigns.begin(NEIGHBOURS, ID, draft(), NOW))).isInstanceOf(NotThere.class);
        for (var change : List.of(
                campaigns.decide(NEIGHBOURS, ID, 1, draft(), NOW),
                campaigns.confirm(NEIGHBOURS, ID, 1, NOW, NOW),
                campaigns.stop(NEIGHBOURS, ID, NOW),
                campaigns.resume(NEIGHBOURS, ID, NOW),
                campaigns.giveUp(NEIGHBOURS, ID, NOW))) {
            assertThat(await(change)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void staff_of_a_facility_who_work_in_another_commune_do_not_see_it_either() {
        prepared.begun(ID);
        var elsewhere = new Office("24021", List.of(Village.THERE), "bs.24021", "Lò Thị Hoa");

        assertThat(await(campaigns.of(elsewhere))).isEmpty();
        assertThat(await(campaigns.find(elsewhere, ID))).isEmpty();
    }

    @Test
    void what_was_decided_on_an_older_page_is_not_taken() {
        var begun = prepared.begun(ID);
        await(campaigns.decide(OFFICE, ID, begun.version(), draft(), NOW.plusMinutes(1)));

        assertThat(await(campaigns.decide(OFFICE, ID, begun.version(), draft(), NOW)))
                .isInstanceOf(TooLate.class);
    }

    @Test
    void two_confirmations_at_once_are_one() {
        var begun = prepared.begun(ID);
        var one = CompletableFuture.supplyAsync(() -> await(campaigns.confirm(OFFICE, ID, begun.version(), NOW, NOW)));
        var other = CompletableFuture.supplyAsync(
                () -> await(campaigns.confirm(OFFICE, ID, begun.version(), NOW.plusHours(1), NOW)));
        var both = List.of(one.join(), other.join());

        assertThat(both).extracting(change -> change instanceof Done).containsExactlyInAnyOrder(true, false);
        assertThat(both)
                .filteredOn(change -> change instanceof TooLate)
                .extracting(change -> ((TooLate) change).campaign().state())
                .containsExactly(State.READY);
    }

    @Test
    void what_is_not_told_fully_is_not_confirmed() {
        var unfinished = Draft.of("Người cao tuổi", Villager.elderly(), "elderly");
        var begun = ((Done) await(campaigns.begin(OFFICE, ID, unfinished, NOW))).campaign();

        assertThat(await(campaigns.confirm(OFFICE, ID, begun.version(), NOW, NOW)))
                .isInstanceOf(TooLate.class);
    }
}
