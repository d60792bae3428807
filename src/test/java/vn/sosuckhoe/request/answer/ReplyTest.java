package vn.sosuckhoe.request.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.request.Deadlines;
import vn.sosuckhoe.request.Report.Kind;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.Request.State;
import vn.sosuckhoe.request.answer.Reply.Fault;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTest {

    private static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");

    @Test
    void a_reply_is_cleaned_and_knows_what_it_stands_on() {
        var read = Reply.read(
                "passed-on", " Đã báo\u0000 bệnh viện.\r\n\r\n\r\nChờ tin mới. ", "2", request(State.RECEIVED));

        assertThat(read.faults()).isEmpty();
        assertThat(read.reply()).isEqualTo(new Reply(Outcome.PASSED_ON, "Đã báo bệnh viện.\n\nChờ tin mới.", 2));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var read = Reply.read(null, " \u200b ", null, request(State.RECEIVED));
        assertThat(read.reply()).isNull();
        assertThat(read.faults()).containsExactly(Fault.OUTCOME_MISSING, Fault.WORDS_MISSING);
        assertThat(Reply.read("other", "x".repeat(1001), "0", request(State.RECEIVED))
                        .faults())
                .containsExactly(Fault.OUTCOME_MISSING, Fault.WORDS_LONG);
    }

    @Test
    void a_refusal_has_a_reason_and_not_an_excuse() {
        assertThat(Reply.read("refused", "không có", "0", request(State.RECEIVED))
                        .faults())
                .containsExactly(Fault.REASON_SHORT);
        assertThat(Reply.read("refused", "x".repeat(10), "0", request(State.RECEIVED))
                        .faults())
                .isEmpty();
        assertThat(Reply.read("corrected", "xong", "0", request(State.RECEIVED)).faults())
                .isEmpty();
    }

    @Test
    void what_is_finished_may_be_decided_otherwise_and_not_be_opened_again() {
        for (var finished : new State[] {State.CORRECTED, State.REJECTED}) {
            assertThat(Outcome.after(finished)).containsExactly(Outcome.CORRECTED, Outcome.REFUSED);
            assertThat(Reply.read("meet", "Mời ra trạm.", "1", request(finished))
                            .faults())
                    .containsExactly(Fault.OUTCOME_FINISHED);
            assertThat(Reply.read("corrected", "Tin mới đã tới.", "1", request(finished))
                            .faults())
                    .isEmpty();
        }
        assertThat(Outcome.after(State.RECEIVED)).containsExactly(Outcome.values());
        assertThat(Outcome.after(State.CHECKING)).containsExactly(Outcome.values());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "-1, -1", "x, -1", "1e3, -1", "99999999999, -1"})
    void a_form_that_does_not_tell_what_it_showed_is_older_than_every_answer(String seen, int number) {
        assertThat(Reply.read("meet", "Mời ra trạm.", seen, request(State.RECEIVED))
                        .reply()
                        .seen())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void an_outcome_is_read_as_it_is_written(Outcome outcome) {
        assertThat(Outcome.ofCode(outcome.code())).contains(outcome);
        assertThat(outcome.finishes()).isEqualTo(!outcome.state().open());
    }

    /** To pass it on or to ask is a first answer: the second clock runs on. */
    @ParameterizedTest
    @CsvSource({"PASSED_ON, 2026-11-30", "MEET, 2026-11-30", "CORRECTED,", "REFUSED,"})
    void the_clock_runs_until_it_is_corrected_or_refused(Outcome outcome, LocalDate dueBy) {
        var answered = request(outcome.state());

        assertThat(request(State.RECEIVED).dueBy()).isEqualTo("2026-11-24");
        assertThat(answered.dueBy()).isEqualTo(dueBy);
        assertThat(answered.late(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(answered.late(LocalDate.of(2026, 12, 1))).isEqualTo(dueBy != null);
    }

    private static Request request(State state) {
        return new Request(
                UUID.fromString("00000000-0000-4000-8000-0000000000fe"),
                UUID.fromString("00000000-0000-4000-8000-0000000000ff"),
                Kind.WRONG,
                "Sởi",
                null,
                "Sai ngày.",
                null,
                state,
                "Nguyễn Thị Hồng Nhung",
                false,
                FRIDAY,
                Deadlines.of(FRIDAY.toLocalDate()),
                FRIDAY,
                null,
                0);
    }
}
