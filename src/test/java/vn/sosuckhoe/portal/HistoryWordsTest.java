package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.view.care.MeasureLines;
import vn.sosuckhoe.portal.view.care.PastView;
import vn.sosuckhoe.portal.view.checkup.VisitView;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class HistoryWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Book bare = SampleBooks.bare();
    private final Wording vietnamese = Wording.in(Language.VI);

    @Test
    void an_allergy_or_disease_without_a_name_is_called_by_its_kind_or_its_description() {
        var summary = SummaryView.of(bare, vietnamese, TODAY);
        assertThat(summary.allergies()).isEqualTo("Thuốc, Ngứa khi ăn cua, Phấn hoa, 9 nhộng");
        assertThat(summary.numbers()).contains(Line.of("Bệnh đã ghi", "Hen suyễn, Đau lưng lâu năm, Chưa ai ghi"));
        assertThat(SummaryView.of(bare, Wording.in(Language.EN), TODAY).numbers())
                .anyMatch(line -> line.value().startsWith("Asthma, Đau lưng"));
    }

    @Test
    void a_description_that_serves_as_the_name_stands_once() {
        assertThat(PastView.of(bare, vietnamese).allergies())
                .extracting(Line::label, Line::value)
                .contains(tuple("Ngứa khi ăn cua", null));
    }

    @Test
    void who_never_smoked_has_nothing_to_quit() {
        assertThat(section("Yếu tố nguy cơ")).extracting(Line::value).containsExactly("Không", "Có · chưa bỏ", null);
    }

    @Test
    void the_words_sent_with_a_kind_are_kept_where_they_say_something_else() {
        assertThat(section("Khuyết tật"))
                .extracting(Line::label)
                .containsExactly("Câm điếc", "Thính lực (Nghe kém tai trái)", "Tay", "Chưa ai ghi");
    }

    @Test
    void a_doubtful_number_stands_as_sent_and_without_a_unit_that_nobody_vouches_for() {
        var lines = new MeasureLines(vietnamese);
        assertThat(lines.text(new Measure("temperature", "367", new BigDecimal("367"), "Cel", true)))
                .isEqualTo("367");
        assertThat(lines.text(new Measure("temperature", "36.7", new BigDecimal("36.7"), "Cel", false)))
                .isEqualTo("36,7 °C");
    }

    @Test
    void a_result_without_a_name_shows_its_code_and_no_glasses_is_an_answer() {
        var asked = new VisitView.Asked("/so/1", true, Optional.empty());
        var visit = VisitView.of(bare.checkups().get(0), bare, asked, vietnamese);
        assertThat(visit.tested().plain()).extracting(Line::label).containsExactly("23.0166.1494");
        assertThat(visit.findings()).contains(Line.of("Có đeo kính khi đo mắt", "Không"));
    }

    private List<Line> section(String title) {
        return PastView.of(bare, vietnamese).sections().stream()
                .filter(each -> each.title().equals(title))
                .flatMap(each -> each.lines().stream())
                .toList();
    }
}
