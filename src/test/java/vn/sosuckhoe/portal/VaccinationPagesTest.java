package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.programme.Schedules;
import vn.sosuckhoe.portal.view.vaccine.VaccinationsView;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.visit.OpenDays;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@AsMother
class VaccinationPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    Schedules schedules;

    @BeforeEach
    void books_stand_on_the_shelf_on_21_november_2026() throws Exception {
        Morning.of("2026-11-21");
        Shelves.fill();
    }

    @Test
    void the_family_page_tells_first_who_is_late_and_puts_children_together() {
        var page = text("/so");

        assertThat(page)
                .contains(
                        "Trong 90 ngày tới, cả nhà cần",
                        "Ba cháu có thể đến khám sàng lọc trước tiêm cùng ngày, càng sớm càng tốt:",
                        "Ngân 5 mũi",
                        "Thịnh 1 mũi",
                        "Bảo đến hạn khám sàng lọc trước tiêm ngày thứ Bảy 05/12/2026: 2 mũi.",
                        "Hỏi trạm ngày tiêm.");
        assertThat(page.indexOf("Ba cháu")).isLessThan(page.indexOf("Bảo đến hạn"));
        assertThat(page.indexOf("Bảo đến hạn")).isLessThan(page.indexOf("ngày thứ Ba 12/01/2027"));
    }

    @Test
    void one_injection_of_a_combined_vaccine_is_one_dose_and_nothing_beyond_ninety_days_is_told() {
        var page = text("/so");

        assertThat(page).contains("5 trong 1 (mũi 3)").doesNotContain("Td", "HPV", "2031");
    }

    @Test
    void a_late_childs_page_says_so_first_then_what_to_do_then_why() {
        var page = text(vaccinations(Shelves.CHILD));

        assertThat(page)
                .contains(
                        "Lương Thị Bảo Ngân đã quá hạn khám sàng lọc trước tiêm: 5 mũi.",
                        "Không phải tiêm lại từ đầu.",
                        "Lịch đặt cách mũi 2 (ngày 09/05/2024) 1 tháng.",
                        "Tính là quá hạn khi đã cách mũi 2 (ngày 09/05/2024) 2 tháng.",
                        "mũi 3 của Bạch hầu – ho gà – uốn ván; mũi 3 của Viêm gan B; mũi 3 của Hib",
                        "Quá tuổi",
                        "Ngoài vùng triển khai");
        assertThat(page.indexOf("đã quá hạn")).isLessThan(page.indexOf("Mũi sắp tới và vì sao"));
        assertThat(page.indexOf("Mũi sắp tới và vì sao")).isLessThan(page.indexOf("Bằng con số"));
        assertThat(page.indexOf("Bằng con số")).isLessThan(page.indexOf("Theo tuổi"));
    }

    @Test
    void a_child_on_time_is_told_the_next_day_and_what_is_for_it() {
        assertThat(text(vaccinations(Shelves.ON_TIME)))
                .contains(
                        "Lương Minh Bảo đến hạn khám sàng lọc trước tiêm ngày thứ Bảy 05/12/2026 (còn 14 ngày):"
                                + " bạch hầu, ho gà, uốn ván (mũi 4); sởi, rubella (mũi 2).",
                        "Lịch đặt mũi này khi đủ 18 tháng tuổi.",
                        "Tính là quá hạn từ khi đủ 19 tháng tuổi.",
                        "cần bác sĩ xác nhận");
    }

    @Test
    void each_dose_has_product_day_age_source_lot_and_verdict() {
        assertThat(text(vaccinations(Shelves.LATE)))
                .contains(
                        "ComBE Five",
                        "20/10/2025 · lúc 2 tháng tuổi · " + SampleBooks.STATION,
                        "Được tính: mũi 1 của Bạch hầu – ho gà – uốn ván; mũi 1 của Viêm gan B; mũi 1 của Hib",
                        "Đã tiêm, không tính",
                        "Không tính, vì cách mũi 1 (ngày 20/10/2025) chưa đến 28 ngày.",
                        "Chỉ tính một lần",
                        "Đã tiêm, chưa đối chiếu",
                        "Sổ chưa nhận ra tên vắc xin này",
                        "Số lô: nguồn không ghi.",
                        "Hoãn tiêm",
                        "Chống chỉ định",
                        "ngay ngày sinh");
    }

    @Test
    void the_page_says_by_which_schedule_and_that_some_of_it_is_to_be_confirmed() {
        assertThat(text(vaccinations(Shelves.CHILD)))
                .contains("công bố gần nhất", "áp dụng từ 01/07/2026", "Chỗ ghi “cần xác nhận”");
    }

    @Test
    void what_to_do_around_a_dose_is_told_with_its_source() {
        assertThat(text(vaccinations(Shelves.NEWBORN)))
                .contains(
                        "từ 37,5 °C trở lên hay từ 35,5 °C trở xuống",
                        "Ở lại nơi tiêm ít nhất 30 phút.",
                        "Về nhà theo dõi ít nhất 24 giờ.",
                        "đến cơ sở y tế gần nhất ngay hoặc gọi 115",
                        "Thông tư 13/2026/TT-BYT, Điều 12",
                        "Quyết định 1575/QĐ-BYT");
    }

    @Test
    void nobody_is_ever_told_that_a_child_may_be_vaccinated() {
        for (var book : List.of(Shelves.CHILD, Shelves.ON_TIME, Shelves.LATE, Shelves.NEWBORN)) {
            assertThat(text(vaccinations(book)))
                    .contains("Có tiêm hay không là do người khám sàng lọc quyết định.")
                    .doesNotContain("được phép tiêm", "có thể tiêm");
        }
    }

    @Test
    void without_an_exact_birthday_the_page_says_so_and_shows_the_doses() throws Exception {
        var old = SampleBooks.empty();
        var id = UUID.fromString("00000000-0000-4000-8000-00000000000a");
        Shelves.put(
                id,
                new BookOf(old.person())
                        .doses(SampleBooks.late().vaccinations())
                        .written(),
                null,
                Shelves.MOTHER);

        assertThat(text(vaccinations(id)))
                .contains("Sổ chưa biết đúng ngày sinh", "Các mũi đã ghi", "ComBE Five", "Năm 2025")
                .doesNotContain("Chưa đến hạn", "áp dụng từ");
    }

    @Test
    void the_paper_book_lists_the_groups_in_the_order_of_the_schedule() {
        var page = text(vaccinations(Shelves.ON_TIME));
        var paper = page.substring(page.indexOf("Bảng mũi tiêm theo thứ tự sổ tiêm chủng"));

        assertThat(paper)
                .containsSubsequence("Lao (BCG)", "Viêm gan B sơ sinh", "Bạch hầu", "Bại liệt", "Sởi – rubella");
        assertThat(paper).contains("3. 06/10/2025", "theo lịch 05/12/2026");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_person_in_every_standing_has_a_first_sentence(Standing standing) {
        var sample = SampleBooks.onTime();
        var group = new GroupForecast(
                "MR",
                standing,
                null,
                standing == Standing.OPEN || standing == Standing.POSTPONED
                        ? sample.schedule().groups().get(2).next()
                        : null,
                List.of(),
                List.of(Reason.of(Reason.Kind.NOT_NEEDED)));
        var book = new BookOf(sample.person())
                .schedule(new Assessment("tcmr 2026-07-01", TODAY, List.of(), List.of(group), null))
                .written();
        for (var language : Language.values()) {
            var wording = Wording.in(language);
            var view = VaccinationsView.of(
                    Shelves.ON_TIME, book, schedules.names(book, wording, TODAY), OpenDays.UNKNOWN, TODAY);
            assertThat(view.headline().sentence()).contains("Lương Minh Bảo").endsWith(".");
            assertThat(view.headline().action()).isNotBlank();
            assertThat(view.closed())
                    .hasSize(
                            switch (standing) {
                                case CONTRAINDICATED, IMMUNE, TOO_OLD, NOT_ROLLED_OUT -> 1;
                                default -> 0;
                            });
            assertThat(view.stages()).hasSize(standing == Standing.OPEN || standing == Standing.POSTPONED ? 1 : 0);
        }
    }

    @Test
    void a_station_whose_days_are_known_is_told_with_them() {
        var book = SampleBooks.onTime();
        var view = VaccinationsView.of(
                Shelves.ON_TIME,
                book,
                schedules.names(book, Wording.in(Language.VI), TODAY),
                OpenDays.parse("thursday 5"),
                TODAY);

        assertThat(view.headline().station()).isEqualTo("Trạm mở cửa tiêm vào thứ Năm, ngày 5 hằng tháng.");
        var thursdays = VaccinationsView.of(
                Shelves.ON_TIME,
                book,
                schedules.names(book, Wording.in(Language.VI), TODAY),
                OpenDays.parse("thursday"),
                TODAY);
        assertThat(thursdays.headline().sentence()).contains("ngày thứ Năm 10/12/2026");
    }

    @Test
    void english_pages_hold_no_vietnamese_sentences() {
        assertThat(PagesTest.get(vaccinations(Shelves.CHILD), "en").asString())
                .contains(
                        "is overdue for pre-vaccination screening: 5 doses.",
                        "The schedule sets it 1 month after dose 2 (on 09/05/2024).",
                        "Stay at the place for at least 30 minutes.")
                .doesNotContain("mũi", "Quá hạn");
    }

    private static String vaccinations(UUID book) {
        return "/so/" + book + "/tiem-chung";
    }

    /** The page as it is read: without its tags. */
    private static String text(String path) {
        var page = PagesTest.get(path, "vi");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString().replaceAll("<[^>]*>", "").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
