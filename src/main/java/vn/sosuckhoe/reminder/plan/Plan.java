package vn.sosuckhoe.reminder.plan;

import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is told by which message when: one message an address and day, whatever campaign it is of; none in anybody's quiet
 * hours; no more a day than the facility may send; none that is of no use any more.
 *
 * @param slips people whom no message reaches, in the order they were given
 */
public record Plan(List<Letter> letters, Set<UUID> slips) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MARGIN = PlanRules.number("quiet-margin-minutes");
    private static final int MOST_PEOPLE = PlanRules.number("most-people-per-address");
    private static final int LONGEST_WAIT = PlanRules.number("longest-wait-days");

    /** People who share an address and come on the same day. */
    private record Group(Channel channel, String address, LocalDate day) {

        /** Without the address: it must never reach a log. */
        @Override
        public String toString() {
            return "Group[" + channel + ", " + day + "]";
        }
    }

    /** @param taken what is in the queue already; the letters of this plan are added to it */
    public static Plan of(Call call, List<Invitee> people, Taken taken, Instant now) {
        var letters = new ArrayList<Letter>();
        groups(call, people).forEach((group, about) -> letter(call, group, about, taken, now)
                .ifPresent(letters::add));
        var told = letters.stream()
                .flatMap(letter -> letter.about().stream())
                .map(Invitee::book)
                .collect(Collectors.toSet());
        var slips = people.stream()
                .map(Invitee::book)
                .filter(book -> !told.contains(book))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Plan(List.copyOf(letters), slips);
    }

    private static Map<Group, List<Invitee>> groups(Call call, List<Invitee> people) {
        var groups = new LinkedHashMap<Group, List<Invitee>>();
        for (var channel : call.ways()) {
            var sharing = people.stream()
                    .flatMap(person -> person.addresses(channel).stream())
                    .collect(Collectors.groupingBy(address -> address, Collectors.counting()));
            for (var person : people) {
                if (person.allows(channel) && !(call.sensitive() && !person.ownPhone())) {
                    for (var address : person.addresses(channel)) {
                        if (sharing.get(address) <= (call.sensitive() ? 1 : MOST_PEOPLE)) {
                            groups.computeIfAbsent(group(channel, address, person), any -> new ArrayList<>())
                                    .add(person);
                        }
                    }
                }
            }
        }
        return groups;
    }

    private static Group group(Channel channel, String address, Invitee person) {
        var appointment = person.appointment();
        return new Group(channel, address, appointment == null ? null : appointment.day());
    }

    private static Optional<Letter> letter(Call call, Group group, List<Invitee> about, Taken taken, Instant now) {
        var key = key(call, group);
        if (taken.has(key)) {
            return Optional.empty();
        }
        var appointment = about.get(0).appointment();
        var expires = expires(call.wave(), appointment, now);
        return moment(call, group, about, taken, now)
                .filter(moment -> moment.isBefore(expires))
                .map(moment -> {
                    taken.key(key)
                            .address(group.channel(), group.address(), moment.toLocalDate())
                            .facility(moment.toLocalDate(), 1);
                    return new Letter(
                            group.channel(),
                            group.address(),
                            language(about),
                            List.copyOf(about),
                            appointment,
                            instant(moment),
                            instant(expires),
                            key);
                });
    }

    /** The first moment that is nobody's quiet hour on a day that is free; empty where there is none for long. */
    private static Optional<LocalDateTime> moment(
            Call call, Group group, List<Invitee> about, Taken taken, Instant now) {
        var quiet = about.stream().map(person -> person.choice().quiet()).reduce(Quiet.EVERYBODY, Quiet::with);
        var start = LocalDateTime.ofInstant(now, VIETNAM);
        var last = start.plusDays(LONGEST_WAIT);
        for (var moment = awake(start, quiet); moment.isBefore(last); moment = morning(moment.plusDays(1), quiet)) {
            if (!taken.full(group.channel(), group.address(), moment.toLocalDate(), call.dailyCap())) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    private static LocalDateTime awake(LocalDateTime moment, Quiet quiet) {
        var time = moment.toLocalTime();
        if (time.isBefore(quiet.to())) {
            return morning(moment, quiet);
        }
        return time.isBefore(quiet.from().minusMinutes(MARGIN)) ? moment : morning(moment.plusDays(1), quiet);
    }

    private static LocalDateTime morning(LocalDateTime moment, Quiet quiet) {
        return moment.toLocalDate().atTime(quiet.to());
    }

    private static LocalDateTime expires(Wave wave, Appointment appointment, Instant now) {
        if (PlanRules.untilAppointment(wave.kind()) && appointment != null) {
            return appointment.day().atTime(appointment.to());
        }
        var days = PlanRules.untilAppointment(wave.kind()) ? LONGEST_WAIT : PlanRules.daysWorth(wave.kind());
        return LocalDateTime.ofInstant(now, VIETNAM).plusDays(days);
    }

    /** Campaign, wave, channel, address and day of the appointment; the address is not readable in it. */
    private static String key(Call call, Group group) {
        var address = UUID.nameUUIDFromBytes(group.address().getBytes(StandardCharsets.UTF_8));
        return call.campaign() + "/" + call.wave().code() + "/"
                + group.channel().code() + "/" + address + "/" + group.day();
    }

    private static String language(List<Invitee> about) {
        var first = about.get(0).choice().language();
        return about.stream().allMatch(person -> person.choice().language().equals(first)) ? first : "vi";
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(VIETNAM).toInstant();
    }
}
