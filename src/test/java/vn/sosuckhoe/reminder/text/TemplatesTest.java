package vn.sosuckhoe.reminder.text;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.text.Template.Words;
import vn.sosuckhoe.reminder.text.Values.Fault;
import vn.sosuckhoe.reminder.text.Values.Problem;
import vn.sosuckhoe.roll.desk.WorkList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplatesTest {

    private static final Values VALUES = new Values(
            "Trạm Y tế phường Phượng Sơn",
            "nhà văn hóa thôn Đồng Mới",
            LocalDate.of(2026, 12, 3),
            LocalTime.of(7, 30),
            LocalTime.of(9, 0),
            "ông Nguyễn Văn An",
            "K7GX4CMP",
            "https://so.example.vn/tin-that");

    /** Illness, drugs, pregnancy, results: what a neighbour who sees the screen must not learn. */
    private static final Pattern CLINICAL = Pattern.compile(
            "thuốc|thai|bầu|bệnh|huyết áp|đường huyết|tiểu đường|tâm thần|trầm cảm|HIV|khuyết tật|bất thường|dương tính"
                    + "|drug|medicine|pregnan|illness|disease|pressure|diabet|mental|disab|abnormal|positive",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void an_sms_says_who_invites_whom_where_and_when_in_seven_bits() {
        var message = Templates.of("elderly").orElseThrow().write(Channel.SMS, Moment.FIRST, "vi", VALUES);

        assertThat(message.subject()).isNull();
        assertThat(message.body())
                .isEqualTo("Tram Y te phuong Phuong Son moi ong Nguyen Van An den kham suc khoe nguoi cao tuoi,"
                        + " 07:30-09:00 ngay 03/12/2026, tai nha van hoa thon Dong Moi."
                        + " Tra loi: https://so.example.vn/tin-that Ma K7GX4CMP");
        assertThat(SmsText.of(message.body()).parts()).hasSize(2);
    }

    @Test
    void a_letter_has_a_title_and_names_the_weekday() {
        var message = Templates.of("elderly").orElseThrow().write(Channel.EMAIL, Moment.FIRST, "vi", VALUES);

        assertThat(message.subject()).isEqualTo("Thư mời của Trạm Y tế phường Phượng Sơn");
        assertThat(message.body()).contains("Thời gian: 07:30-09:00, thứ Năm 03/12/2026\n", "K7GX4CMP", VALUES.link());
    }

    @Test
    void no_message_of_any_template_names_anything_clinical() {
        var said = new ArrayList<String>();
        for (var template : Templates.all()) {
            for (var moment : Moment.values()) {
                for (var language : List.of("vi", "en")) {
                    for (var channel : Channel.values()) {
                        var message = template.write(channel, moment, language, VALUES);
                        said.add(message.subject() + "\n" + message.body());
                    }
                    said.add(template.slip(language, VALUES));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(400).noneMatch(text -> CLINICAL.matcher(text)
                .find());
        assertThat(said).noneMatch(text -> text.contains("{"));
    }

    @Test
    void the_list_of_mental_illness_has_only_words_that_fit_everybody() {
        assertThat(Templates.all())
                .filteredOn(template -> template.suits(WorkList.MENTAL))
                .extracting(Template::code)
                .containsExactly("result-ready", "neutral");
        assertThat(WorkList.values())
                .allMatch(list -> Templates.all().stream().anyMatch(template -> template.suits(list)));
    }

    @Test
    void nobody_has_reviewed_the_words_yet_and_the_data_say_so() {
        assertThat(Templates.all()).noneMatch(Template::reviewed);
    }

    @Test
    void waves_before_the_day_are_said_alike() {
        assertThat(Moment.of("first")).isEqualTo(Moment.FIRST);
        assertThat(Moment.of("before-7")).isEqualTo(Moment.BEFORE).isEqualTo(Moment.of("before-1"));
        assertThat(Moment.of("after-14")).isEqualTo(Moment.AFTER);
        assertThat(Moment.of("result")).isEqualTo(Moment.RESULT);
    }

    @Test
    void a_fault_names_the_field() {
        var place = "x".repeat(61);
        var values = new Values("Trạm\nBcc: x@y", place, null, null, null, "{link}", null, "");

        assertThat(values.faults(Moment.FIRST))
                .containsExactly(
                        new Fault(Variable.STATION, Problem.STRANGE_LETTER),
                        new Fault(Variable.PLACE, Problem.TOO_LONG),
                        new Fault(Variable.DAY, Problem.MISSING),
                        new Fault(Variable.TIME, Problem.MISSING),
                        new Fault(Variable.PEOPLE, Problem.STRANGE_LETTER),
                        new Fault(Variable.CODE, Problem.MISSING),
                        new Fault(Variable.LINK, Problem.MISSING));
        assertThatThrownBy(() -> Templates.all().get(0).write(Channel.SMS, Moment.FIRST, "vi", values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLACE")
                .hasMessageNotContaining("x@y");
    }

    @Test
    void after_the_day_neither_day_nor_place_is_needed() {
        var values = new Values("Trạm", null, null, null, null, "bác An", "K7GX4CMP", "https://x.vn");

        assertThat(values.faults(Moment.AFTER)).isEmpty();
        assertThat(Templates.of("recheck")
                        .orElseThrow()
                        .write(Channel.SMS, Moment.AFTER, "en", values)
                        .body())
                .isEqualTo("Tram has not seen bac An at a repeat visit. If you came, ignore this."
                        + " Another day: https://x.vn Code K7GX4CMP");
    }

    @Test
    void an_unknown_a_missing_and_an_endless_variable_end_the_start() {
        assertThatThrownBy(() -> Soundness.check(titled("{station} {doctor}")))
                .hasMessage("recheck first title vi has an unknown variable {doctor}");
        assertThatThrownBy(() -> Soundness.check(titled("{station} {sta")))
                .hasMessage("recheck first title vi has an unknown variable {sta");
        assertThatThrownBy(() -> Soundness.check(titled("Xin chào")))
                .hasMessage("recheck first title vi does not say {station}");
        assertThatThrownBy(() -> Soundness.check(titled("{station}" + "y".repeat(60))))
                .hasMessage("recheck first title vi may have 100 characters, not 80");
    }

    private static Template titled(String title) {
        var sound = Templates.of("recheck").orElseThrow();
        var said = sound.words().get(Moment.FIRST);
        var words = new Words(said.sms(), new Text(title, title), said.body(), said.push(), said.slip());
        return new Template(sound.code(), sound.version(), false, sound.name(), Set.of(), Map.of(Moment.FIRST, words));
    }
}
