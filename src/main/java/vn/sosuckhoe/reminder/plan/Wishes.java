package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.reminder.Channel;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody wants to be told.
 *
 * @param language {@code vi} or {@code en}
 * @param quiet own quiet hours, which come on top of everybody's
 */
public record Wishes(Set<Channel> channels, String language, Quiet quiet) {

    private static final Set<Channel> DEFAULTS = Tsv.rows(Wishes.class, "channels.tsv").stream()
            .filter(row -> row[1].equals("on"))
            .map(row -> Channel.valueOf(row[0].toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));

    /** Of those who have not said anything. */
    public static final Wishes UNSAID = new Wishes(Set.copyOf(DEFAULTS), "vi", Quiet.EVERYBODYS);
}
