package vn.sosuckhoe.reminder.campaign;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.campaign.Change.Done;
import vn.sosuckhoe.village.Village;
import vn.sosuckhoe.village.Villager;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign for the elderly of the {@link Village}, as its nurse prepares it. */
public final class Prepared {

    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000ca01");
    public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+07:00");
    public static final Office OFFICE = new Office("24021", List.of(Village.HERE), "yta.24021", "Vi Thị Lan");

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Campaigns campaigns;

    public Prepared(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public static Draft draft() {
        return Draft.of("Người cao tuổi", Villager.elderly(), "elderly")
                .words("elderly", "Nhà văn hóa Pác Mỉ", "Thẻ bảo hiểm y tế")
                .times(DAY, DAY.plusDays(14), Draft.BEFORE, Draft.AFTER, List.of(slot(1, LocalTime.of(7, 30))));
    }

    /** An hour and a half from then on, for a hundred people of any hamlet. */
    public static Slot slot(int id, LocalTime from) {
        return new Slot(id, "", "", DAY, from, from.plusMinutes(90), null, 100, 0);
    }

    public Campaign begun(UUID id) {
        var begun = ((Done) await(campaigns.begin(OFFICE, id, draft(), NOW))).campaign();
        return decided(begun, draft());
    }

    public void confirmed(UUID id, OffsetDateTime sendAt) {
        confirm(begun(id), sendAt);
    }

    /** Said once, at these times. */
    public void confirmed(UUID id, OffsetDateTime sendAt, List<Slot> slots) {
        confirm(decided(begun(id), draft().times(DAY, DAY.plusDays(14), List.of(), List.of(), slots)), sendAt);
    }

    private Campaign decided(Campaign campaign, Draft draft) {
        return ((Done) await(campaigns.decide(OFFICE, campaign.id(), campaign.version(), draft, NOW))).campaign();
    }

    private void confirm(Campaign campaign, OffsetDateTime sendAt) {
        assertThat(await(campaigns.confirm(OFFICE, campaign.id(), campaign.version(), sendAt, NOW)))
                .isInstanceOf(Done.class);
    }

    /** As on a page: on the event loop. */
    public static <T> T await(Uni<T> uni) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> uni);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
