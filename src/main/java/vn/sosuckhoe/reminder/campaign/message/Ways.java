package vn.sosuckhoe.reminder.campaign.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import vn.sosuckhoe.reminder.Channel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What a place has set up for its campaigns. */
@ConfigMapping(prefix = "reminder.campaign")
public interface Ways {

    /** By which messages are planned; none where nothing is set: then there are the inbox and paper. */
    Optional<Set<Channel>> channels();

    /** Where people read and answer, short enough for an SMS; the same for everybody. */
    Optional<String> link();

    /** Whether this replica invites people. */
    @WithDefault("true")
    boolean inviting();

    /** Messages that one facility may send on a day. */
    @WithDefault("5000")
    int dailyCap();

    /** What a part of an SMS costs, in đồng; nothing is said of costs where it is not set. */
    Optional<BigDecimal> smsPrice();

    /** Without a link no message can be written. */
    default Set<Channel> open() {
        return link().isEmpty() ? Set.of() : channels().orElse(Set.of());
    }
}
