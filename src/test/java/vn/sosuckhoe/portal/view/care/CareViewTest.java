package vn.sosuckhoe.portal.view.care;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.checkup.care.Care.Recheck;
import vn.sosuckhoe.checkup.care.rule.Vocabulary;
import vn.sosuckhoe.portal.CareBooks;
import vn.sosuckhoe.portal.view.Step;
import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.view.care.CareView.Coming;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CareViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000041");

    @Test
    void off_target_says_so_with_the_value_and_the_target_and_asks_to_come_sooner() {
        var illness = view(CareBooks.offTarget(), TODAY).illnesses().get(0);
        assertThat(illness.name()).isEqualTo("Tăng huyết áp");
        assertThat(illness.chip().word()).isEqualTo("Đang theo dõi");
        assertThat(illness.control().word()).isEqualTo("Chưa đạt mục tiêu điều trị.");
        assertThat(illness.values())
                .containsExactly("Huyết áp 152/94 mmHg, ngày 02/11/2026. Mục tiêu: dưới 130/80 (có đái tháo đường).");
        assertThat(illness.next())
                .filteredOn(each -> each.what().equals("Tái khám"))
                .extracting(Coming::day)
                .containsExactly("16/11/2026");
        assertThat(illness.next())
                .filteredOn(each -> each.what().equals("Lĩnh thuốc"))
                .extracting(Coming::day)
                .containsExactly("02/12/2026");
    }

    @Test
    void the_visit_stands_first_and_tests_that_the_book_lacks_stand_in_one_line_after_it() {
        var next = view(CareBooks.offTarget(), TODAY).illnesses().get(0).next();
        assertThat(next)
                .extracting(Coming::what)
                .containsExactly(
                        "Tái khám",
                        "Xét nghiệm công thức máu; Đo điện tim; Xét nghiệm thận; Xét nghiệm mỡ máu; Xét nghiệm nước tiểu",
                        "Lĩnh thuốc",
                        "Xét nghiệm đường máu");
    }

    @Test
    void under_care_lapses_with_the_day_on_which_the_page_is_read() {
        assertThat(view(CareBooks.confiding(), LocalDate.parse("2027-01-19"))
                        .illnesses()
                        .get(0)
                        .chip()
                        .word())
                .isEqualTo("Đang theo dõi");
        var lapsed = view(CareBooks.confiding(), LocalDate.parse("2027-01-20"))
                .illnesses()
                .get(0);
        assertThat(lapsed.chip().word()).isEqualTo("Lâu chưa khám");
        assertThat(lapsed.care()).contains("20/10/2026", "Nên đến trạm y tế");
    }

    @Test
    void an_illness_without_a_target_says_nothing_of_one() {
        var illnesses = view(CareBooks.confiding(), TODAY).illnesses();
        assertThat(illnesses).extracting(CareView.Illness::name).containsExactly("Tăng huyết áp", "Tâm thần phân liệt");
        assertThat(illnesses.get(1).control()).isNull();
    }

    @Test
    void what_was_found_is_told_with_its_day_and_without_alarm_and_leads_to_the_visit() {
        var again = view(CareBooks.found(), TODAY).again().get(0);
        assertThat(again.sentence())
                .isEqualTo("Huyết áp ngày 10/11/2026 cao hơn bình thường. Một lần cao chưa chắc là bệnh."
                        + " Cần khám lại trước ngày 10/12/2026.");
        assertThat(again.chip()).isEqualTo(new Chip("Đến hạn", "bell", "today"));
        assertThat(again.href()).isEqualTo("/so/x/kham/k2026-11-10Z");
        assertThat(view(CareBooks.found(), LocalDate.parse("2026-12-11"))
                        .again()
                        .get(0)
                        .chip()
                        .style())
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({
        "CLEARED, không còn cao",
        "CONFIRMED, trạm đã ghi chẩn đoán",
    })
    void an_answer_is_told_without_a_chip(Answer answer, String says) {
        var again = view(found(recheck(answer)), TODAY).again().get(0);
        assertThat(again.sentence()).contains(says, "15/11/2026");
        assertThat(again.chip()).isNull();
    }

    @Test
    void high_again_is_one_sentence_and_not_two() {
        var again =
                view(found(recheck(Answer.OPEN), recheck(Answer.AGAIN)), TODAY).again();
        assertThat(again).hasSize(1);
        assertThat(again.get(0).sentence()).contains("lại cao hơn bình thường", "hỏi bác sĩ");
    }

    @Test
    void a_familys_page_holds_nothing_sensitive_and_one_entry_a_person_who_is_late_first() {
        var family = family(CareBooks.healthy(), CareBooks.child(), CareBooks.confiding(), CareBooks.lapsed());
        assertThat(family.people())
                .extracting(FamilyCareView.Person::name)
                .containsExactly("Vi Thị Mơ", "Hoàng Văn Lực", "Lương Gia Bảo");
        assertThat(family.toString()).doesNotContain("thần", "Lĩnh thuốc");
        assertThat(family.people().get(0).lines()).containsExactly("Tái khám tăng huyết áp: từ ngày 20/11/2025");
        assertThat(family.people().get(2).lines()).containsExactly("Cân đo trẻ: ngày 01/12/2026");
    }

    @Test
    void what_falls_on_one_day_stands_in_one_line() {
        assertThat(family(CareBooks.offTarget()).people().get(0).lines())
                .containsExactly(
                        "Tái khám tăng huyết áp, đái tháo đường: từ ngày 16/11/2026",
                        "Lĩnh thuốc tăng huyết áp, đái tháo đường: ngày 02/12/2026");
    }

    @Test
    void a_child_is_not_measured_any_more_from_its_sixth_birthday_on() {
        var child = Cover.of(CareBooks.child());
        assertThat(FamilyCareView.coming(child, LocalDate.parse("2031-08-31")))
                .anyMatch(each -> each.what().equals("measuring"));
        assertThat(FamilyCareView.coming(child, LocalDate.parse("2031-09-01")))
                .noneMatch(each -> each.what().equals("measuring"));
    }

    @Test
    void the_next_step_of_whoever_was_found_is_to_be_looked_at_again() {
        var step = step(CareBooks.found(), TODAY);
        assertThat(step.sentence()).isEqualTo("Khám lại huyết áp: trước ngày 10/12/2026.");
        assertThat(step.kind()).isEqualTo(Step.Kind.TODAY);
    }

    @Test
    void the_next_step_is_never_a_sensitive_one() {
        var step = step(CareBooks.confiding(), TODAY);
        assertThat(step.sentence()).isEqualTo("Đã đến hạn: Tái khám tăng huyết áp.");
    }

    @Test
    void who_has_nothing_to_do_for_three_months_is_told_as_before() {
        assertThat(step(CareBooks.healthy(), TODAY).kind()).isEqualTo(Step.Kind.NONE);
        assertThat(step(CareBooks.healthy(), LocalDate.parse("2027-09-01")).sentence())
                .isEqualTo("Khám sức khỏe hằng năm: ngày 10/11/2027.");
    }

    @Test
    void every_code_of_the_rules_has_its_words_in_both_languages() {
        for (var language : Language.values()) {
            var wording = Wording.in(language);
            assertThat(Vocabulary.whats()).isNotEmpty().allMatch(code -> wording.term("care", code, null) != null);
            assertThat(Vocabulary.reasons()).isNotEmpty().allMatch(code -> wording.term("why", code, null) != null);
            assertThat(Vocabulary.targets()).isNotEmpty().allMatch(code -> wording.term("target", code, null) != null);
            assertThat(Vocabulary.programmes())
                    .isNotEmpty()
                    .noneMatch(code -> new CareWords(wording).name(code).equals(code));
        }
    }

    private static CareView view(Book book, LocalDate today) {
        return CareView.of(book, "/so/x/kham", Wording.in(Language.VI), today);
    }

    private static FamilyCareView family(Book... books) {
        return FamilyCareView.of(
                List.of(books).stream().map(book -> CareBooks.shelved(ID, book)).toList(),
                Wording.in(Language.VI),
                TODAY);
    }

    private static Step step(Book book, LocalDate today) {
        return NextStep.of(Cover.of(book), Wording.in(Language.VI), today);
    }

    private static Book found(Recheck... rechecks) {
        return CareBooks.found().caring(new Care(List.of(), List.of(rechecks), List.of()));
    }

    private static Recheck recheck(Answer answer) {
        return new Recheck(
                "blood-pressure",
                "k2026-11-10Z",
                LocalDate.parse("2026-11-10"),
                "hypertension",
                "grade-1",
                LocalDate.parse("2026-12-10"),
                answer,
                answer == Answer.OPEN ? null : LocalDate.parse("2026-11-15"),
                new Source("QĐ 3192/2010", "L"));
    }
}
