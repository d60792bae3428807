package vn.sosuckhoe.book;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.SampleVisit;
import vn.sosuckhoe.Somebody;
import vn.sosuckhoe.book.Book.Appointment;
import vn.sosuckhoe.book.Cover.DueCare;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Control;
import vn.sosuckhoe.checkup.care.Care.Due;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.person.PartialDate;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CoverTest {

    private static final PartialDate MISSED = PartialDate.parse("2026-11-05");
    private static final PartialDate LATER = PartialDate.parse("2026-11-12");
    private static final Source SOURCE = new Source("QĐ 5904/2019", "M");

    @Test
    void a_missed_vaccination_stays_open_when_the_person_was_only_seen_since() {
        assertThat(open(new Appointment("vaccination", "Sởi", MISSED, List.of())))
                .hasSize(1);
    }

    @Test
    void any_other_day_is_answered_by_a_visit_on_it_or_after() {
        assertThat(open(new Appointment("checkup", null, MISSED, List.of()))).isEmpty();
        assertThat(open(new Appointment("checkup", null, LATER, List.of()))).isEmpty();
        assertThat(open(new Appointment("checkup", null, PartialDate.parse("2026-11-13"), List.of())))
                .hasSize(1);
    }

    @Test
    void the_ways_to_the_station_stand_on_it_soonest_first_and_nothing_that_is_nobody_elses_business() {
        var care = new Care(
                List.of(
                        followUp("hypertension", false, due("visit", "2026-12-01"), due("lipids", "2026-11-01")),
                        followUp("schizophrenia", true, due("refill", "2026-11-05"))),
                List.of(recheck("diabetes", Answer.OPEN), recheck("hypertension", Answer.CLEARED)),
                List.of(due("yearly-checkup", "2026-11-20")));

        assertThat(Cover.of(book(null).caring(care)).care())
                .containsExactly(
                        new DueCare("recheck", "glucose-fasting", day("2026-11-10"), day("2026-11-11"), null),
                        new DueCare("yearly-checkup", null, day("2026-11-20"), day("2026-11-27"), null),
                        new DueCare("visit", "hypertension", day("2026-12-01"), day("2026-12-08"), null));
    }

    @Test
    void a_first_sign_of_something_sensitive_does_not_stand_on_it() {
        var care = new Care(List.of(), List.of(recheck("hiv", Answer.OPEN)), List.of());
        assertThat(Cover.of(book(null).caring(care)).care()).isEmpty();
    }

    @Test
    void a_plan_without_anything_to_do_is_none() {
        assertThat(book(null).caring(new Care(null, null, null)).care()).isNull();
    }

    private static FollowUp followUp(String programme, boolean sensitive, Due... due) {
        return new FollowUp(programme, sensitive, null, null, null, Control.UNKNOWN, List.of(), List.of(due));
    }

    private static Due due(String what, String on) {
        return new Due(what, day(on), day(on).plusDays(7), null, null, "monthly", SOURCE);
    }

    private static Recheck recheck(String disease, Answer answer) {
        return new Recheck(
                "glucose-fasting",
                "v",
                day("2026-10-27"),
                disease,
                "diabetes",
                day("2026-11-10"),
                answer,
                null,
                SOURCE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<Appointment> open(Appointment appointment) {
        return Cover.of(book(appointment)).open();
    }

    private static Book book(Appointment appointment) {
        var visit = new SampleVisit("v", LATER.toString()).visit();
        return Somebody.named("Lò Văn Páo")
                .book()
                .visits(visit)
                .appointments(appointment == null ? List.of() : List.of(appointment))
                .written();
    }
}
