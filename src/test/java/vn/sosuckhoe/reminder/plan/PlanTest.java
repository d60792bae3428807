package vn.sosuckhoe.reminder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.reminder.Channel.EMAIL;
import static vn.sosuckhoe.reminder.Channel.PUSH;
import static vn.sosuckhoe.reminder.Channel.SMS;
import static vn.sosuckhoe.reminder.Channel.WEBHOOK;

class PlanTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-00000000ca01");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Appointment MORNING = new Appointment(1, DAY, LocalTime.of(7, 30), LocalTime.of(9, 0), null);
    private static final String PHONE = "0500345678";
    private static final Call FIRST = call(CAMPAIGN, Wave.FIRST, false, 1000);

    @Test
    void a_person_with_a_phone_gets_one_sms_at_once() {
        var plan = Plan.of(FIRST, List.of(person(1, PHONE)), new Taken(), at("2026-11-22T09:00"));

        assertThat(plan.slips()).isEmpty();
        assertThat(plan.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.channel()).isEqualTo(SMS);
            assertThat(letter.address()).isEqualTo(PHONE);
            assertThat(letter.notBefore()).isEqualTo(at("2026-11-22T09:00"));
            assertThat(letter.expiresAt()).isEqualTo(at("2026-12-01T09:00"));
            assertThat(letter.key()).contains("first", "sms").doesNotContain(PHONE);
        });
    }

    @Test
    void people_who_share_a_phone_get_one_message_that_is_about_all_of_them() {
        var plan = Plan.of(
                FIRST, List.of(person(1, PHONE), person(2, PHONE), person(3, "0500654321")), new Taken(), morning());

        assertThat(plan.letters()).hasSize(2);
        assertThat(plan.letters().get(0).about()).extracting(Invitee::book).containsExactly(book(1), book(2));
    }

    @Test
    void people_who_share_a_phone_and_come_on_two_days_are_told_on_two_days() {
        var later = new Appointment(2, DAY.plusDays(1), LocalTime.of(7, 30), LocalTime.of(9, 0), null);
        var plan = Plan.of(FIRST, List.of(person(1, PHONE), at(person(2, PHONE), later)), new Taken(), morning());

        assertThat(plan.letters())
                .extracting(letter -> day(letter.notBefore()))
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23));
    }

    @Test
    void an_address_that_another_campaign_has_for_that_day_waits_for_the_next() {
        var taken = new Taken()
                .address(SMS, PHONE, LocalDate.of(2026, 11, 22))
                .address(SMS, PHONE, LocalDate.of(2026, 11, 23))
                .address(EMAIL, PHONE, LocalDate.of(2026, 11, 24));
        var plan = Plan.of(FIRST, List.of(person(1, PHONE)), taken, morning());

        assertThat(plan.letters()).extracting(Letter::notBefore).containsExactly(at("2026-11-24T07:00"));
    }

    @Test
    void the_same_invitation_is_never_made_twice() {
        var taken = new Taken();
        var first = Plan.of(FIRST, List.of(person(1, PHONE)), taken, morning());
        var again = Plan.of(FIRST, List.of(person(1, PHONE)), taken, at("2026-11-25T09:00"));
        var repeat = Plan.of(
                call(CAMPAIGN, Wave.before(1), false, 1000), List.of(person(1, PHONE)), taken, at("2026-11-30T09:00"));

        assertThat(first.letters()).hasSize(1);
        assertThat(again.letters()).isEmpty();
        assertThat(again.slips()).containsExactly(book(1));
        assertThat(repeat.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T06:59, 2026-11-22T07:00",
        "2026-11-22T07:00, 2026-11-22T07:00",
        "2026-11-22T20:29, 2026-11-22T20:29",
        "2026-11-22T20:30, 2026-11-23T07:00",
        "2026-11-22T23:59, 2026-11-23T07:00",
        "2026-11-23T00:00, 2026-11-23T07:00"
    })
    void nothing_is_sent_in_the_quiet_hours_nor_just_before_them(String now, String sent) {
        var plan = Plan.of(FIRST, List.of(person(1, PHONE)), new Taken(), at(now));

        assertThat(plan.letters()).extracting(Letter::notBefore).containsExactly(at(sent));
    }

    @Test
    void quiet_hours_of_everybody_at_an_address_are_kept() {
        var late = quiet(person(1, PHONE), "21:00", "10:00");
        var early = quiet(person(2, PHONE), "18:00", "07:00");
        var both = List.of(late, early);

        assertThat(Plan.of(FIRST, both, new Taken(), at("2026-11-22T05:00")).letters())
                .extracting(Letter::notBefore)
                .containsExactly(at("2026-11-22T10:00"));
        assertThat(Plan.of(FIRST, both, new Taken(), at("2026-11-22T17:45")).letters())
                .extracting(Letter::notBefore)
                .containsExactly(at("2026-11-23T10:00"));
    }

    @Test
    void what_is_over_the_cap_of_a_day_is_sent_the_next_morning() {
        var call = call(CAMPAIGN, Wave.FIRST, false, 3);
        var plan = Plan.of(
                call,
                List.of(person(1, phone(1)), person(2, phone(2)), person(3, phone(3))),
                new Taken().facility(LocalDate.of(2026, 11, 22), 1),
                morning());

        assertThat(plan.letters())
                .extracting(Letter::notBefore)
                .containsExactly(morning(), morning(), at("2026-11-23T07:00"));
    }

    @Test
    void who_cannot_be_told_before_the_appointment_gets_a_slip() {
        var call = call(CAMPAIGN, Wave.FIRST, false, 1);
        var plan =
                Plan.of(call, List.of(person(1, phone(1)), person(2, phone(2))), new Taken(), at("2026-12-01T07:10"));

        assertThat(plan.letters()).hasSize(1);
        assertThat(plan.slips()).containsExactly(book(2));
    }

    @Test
    void who_has_no_way_gets_a_slip() {
        assertThat(Plan.of(FIRST, List.of(person(1, null)), new Taken(), morning())
                        .slips())
                .containsExactly(book(1));
    }

    @Test
    void who_does_not_want_sms_gets_none_and_who_agreed_to_other_ways_gets_those() {
        var quiet = wants(person(1, PHONE), Set.of());
        var agreed = wants(person(2, PHONE), Set.of(EMAIL, PUSH));
        var zalo = wants(person(3, PHONE), Set.of(WEBHOOK));
        var plan = Plan.of(FIRST, List.of(quiet, agreed, zalo), new Taken(), morning());

        assertThat(plan.letters()).extracting(Letter::channel).containsExactlyInAnyOrder(EMAIL, PUSH, PUSH, WEBHOOK);
        assertThat(plan.slips()).containsExactly(book(1));
    }

    @Test
    void who_is_reached_only_by_a_way_that_is_not_set_up_gets_a_slip() {
        var call = new Call(CAMPAIGN, Wave.FIRST, Set.of(EMAIL), false, 9);
        var agreed = wants(person(2, PHONE), Set.of(SMS, EMAIL));
        var plan = Plan.of(call, List.of(person(1, PHONE), agreed), new Taken(), morning());

        assertThat(plan.letters()).extracting(Letter::channel).containsExactly(EMAIL);
        assertThat(plan.slips()).containsExactly(book(1));
    }

    @Test
    void a_number_that_stands_with_many_people_is_nobodys_own() {
        var people = new ArrayList<Invitee>();
        for (var i = 0; i < 9; i++) {
            people.add(person(i, PHONE));
        }
        assertThat(Plan.of(FIRST, people, new Taken(), morning()).slips()).hasSize(9);
        assertThat(Plan.of(FIRST, people.subList(0, 8), new Taken(), morning()).letters())
                .hasSize(1);
    }

    @Test
    void what_nobody_may_guess_goes_to_own_numbers_that_nobody_shares() {
        var call = call(CAMPAIGN, Wave.FIRST, true, 1000);
        var own = person(1, phone(1));
        var guardians = new Invitee(book(2), "Bảo", phone(2), false, null, List.of(), Choice.UNMADE, MORNING);
        var plan = Plan.of(call, List.of(own, guardians, person(3, PHONE), person(4, PHONE)), new Taken(), morning());

        assertThat(plan.letters()).singleElement().satisfies(letter -> assertThat(letter.about())
                .containsExactly(own));
        assertThat(plan.slips()).containsExactly(book(2), book(3), book(4));
    }

    @Test
    void two_languages_at_one_address_are_written_in_vietnamese() {
        var english = new Invitee(
                book(1), "An", PHONE, true, null, List.of(), new Choice(Set.of(SMS), "en", Quiet.EVERYBODY), MORNING);

        assertThat(Plan.of(FIRST, List.of(english), new Taken(), morning()).letters())
                .extracting(Letter::language)
                .containsExactly("en");
        assertThat(Plan.of(FIRST, List.of(english, person(2, PHONE)), new Taken(), morning())
                        .letters())
                .extracting(Letter::language)
                .containsExactly("vi");
    }

    @Test
    void a_wave_is_called_by_its_days() {
        assertThat(List.of(Wave.FIRST, Wave.before(7), Wave.before(1), Wave.after(14), Wave.RESULT))
                .extracting(Wave::code)
                .containsExactly("first", "before-7", "before-1", "after-14", "result");
    }

    @Test
    void a_result_is_worth_a_week_and_a_repeat_afterwards_three_days() {
        assertThat(Plan.of(call(CAMPAIGN, Wave.RESULT, false, 9), List.of(person(1, PHONE)), new Taken(), morning())
                        .letters())
                .extracting(Letter::expiresAt)
                .containsExactly(at("2026-11-29T09:00"));
        assertThat(Plan.of(
                                call(CAMPAIGN, Wave.after(14), false, 9),
                                List.of(person(1, PHONE)),
                                new Taken(),
                                at("2026-12-15T09:00"))
                        .letters())
                .extracting(Letter::expiresAt)
                .containsExactly(at("2026-12-18T09:00"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_commune_no_address_gets_two_a_day_none_sleeps_badly_and_nobody_is_forgotten(long seed) {
        var random = new Random(seed);
        var taken = new Taken();
        var seen = new HashSet<String>();
        var perDay = new HashMap<LocalDate, Integer>();
        for (var campaign = 0; campaign < 4; campaign++) {
            var call = call(new UUID(seed, campaign), Wave.FIRST, random.nextInt(5) == 0, 60);
            var people = commune(random, 150);
            var now = at("2026-11-22T00:00").plusSeconds(random.nextInt(4 * 86_400));
            var plan = Plan.of(call, people, taken, now);
            var told = new HashSet<UUID>(plan.slips());
            for (var letter : plan.letters()) {
                var moment = LocalDateTime.ofInstant(letter.notBefore(), VIETNAM);
                assertThat(seen.add(letter.channel() + letter.address() + moment.toLocalDate()))
                        .as("one a day")
                        .isTrue();
                assertThat(moment.getHour()).isBetween(7, 20);
                assertThat(letter.about())
                        .allMatch(person -> !person.choice().quiet().covers(moment.toLocalTime())
                                && person.allows(letter.channel()));
                assertThat(letter.notBefore()).isAfterOrEqualTo(now).isBefore(letter.expiresAt());
                letter.about().forEach(person -> {
                    told.add(person.book());
                    assertThat(plan.slips()).doesNotContain(person.book());
                });
                perDay.merge(moment.toLocalDate(), 1, Integer::sum);
            }
            assertThat(told).hasSameSizeAs(people);
        }
        assertThat(perDay.values()).isNotEmpty().allMatch(count -> count <= 60);
    }

    private static List<Invitee> commune(Random random, int size) {
        var people = new ArrayList<Invitee>();
        for (var i = 0; i < size; i++) {
            var channels = new HashSet<Channel>();
            for (var channel : Channel.values()) {
                if (random.nextInt(3) > 0) {
                    channels.add(channel);
                }
            }
            var quiet = new Quiet(LocalTime.of(13 + random.nextInt(9), 0), LocalTime.of(7 + random.nextInt(5), 0));
            people.add(new Invitee(
                    book(i),
                    "An",
                    random.nextInt(4) == 0 ? null : phone(random.nextInt(60)),
                    random.nextBoolean(),
                    random.nextInt(3) == 0 ? "a" + random.nextInt(40) + "@example.vn" : null,
                    List.of(),
                    random.nextBoolean() ? Choice.UNMADE : new Choice(channels, "vi", quiet),
                    new Appointment(1, DAY.plusDays(random.nextInt(3)), LocalTime.of(8, 0), LocalTime.of(9, 0), null)));
        }
        return people;
    }

    private static Call call(UUID campaign, Wave wave, boolean sensitive, int dailyCap) {
        return new Call(campaign, wave, EnumSet.allOf(Channel.class), sensitive, dailyCap);
    }

    private static Invitee person(int number, String phone) {
        return new Invitee(
                book(number),
                "Nguyễn Văn An",
                phone,
                true,
                "an" + number + "@example.vn",
                List.of("device-a" + number, "device-b" + number),
                Choice.UNMADE,
                MORNING);
    }

    private static Invitee quiet(Invitee person, String from, String to) {
        return wishing(person, new Choice(Set.of(SMS), "vi", new Quiet(LocalTime.parse(from), LocalTime.parse(to))));
    }

    private static Invitee wants(Invitee person, Set<Channel> channels) {
        return wishing(person, new Choice(channels, "vi", Quiet.EVERYBODY));
    }

    private static Invitee wishing(Invitee person, Choice choice) {
        return new Invitee(
                person.book(),
                person.name(),
                person.phone(),
                person.ownPhone(),
                person.email(),
                person.devices(),
                choice,
                person.appointment());
    }

    private static Invitee at(Invitee person, Appointment appointment) {
        return new Invitee(
                person.book(),
                person.name(),
                person.phone(),
                person.ownPhone(),
                person.email(),
                person.devices(),
                person.choice(),
                appointment);
    }

    private static Instant morning() {
        return at("2026-11-22T09:00");
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(VIETNAM).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(VIETNAM).toLocalDate();
    }

    private static UUID book(int number) {
        return new UUID(0x4000, 0x8000000000000000L + number);
    }

    private static String phone(int number) {
        return "0500%06d".formatted(number);
    }
}
