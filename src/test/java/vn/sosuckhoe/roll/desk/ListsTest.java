package vn.sosuckhoe.roll.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.roll.desk.Counted.ByHamlet;
import vn.sosuckhoe.roll.desk.Counted.Figures;
import vn.sosuckhoe.roll.desk.Selection.Window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sosuckhoe.roll.desk.Rows.COMMUNE;
import static vn.sosuckhoe.roll.desk.Rows.person;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ListsTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 1);

    @Inject
    Lists lists;

    @BeforeEach
    void nobody_stands_in_the_roll() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void somebody_is_elderly_from_the_60th_birthday_on_and_one_of_whom_only_the_year_is_known_from_the_next_year_on()
            throws Exception {
        person(1, "Sáu mươi hôm nay", "1966-11-25").yearly(TODAY, LATER);
        person(2, "Sáu mươi ngày mai", "1966-11-26").yearly(TODAY, LATER);
        person(3, "Chỉ biết năm", "1966").yearly(TODAY, LATER);
        person(4, "Già", "1940").yearly(LATER, LATER);

        assertThat(names(all(WorkList.ELDERLY))).containsExactly("Già", "Sáu mươi hôm nay");
        assertThat(people(all(WorkList.ELDERLY), LocalDate.of(2026, 12, 31)))
                .extracting(Listed::name)
                .contains("Sáu mươi ngày mai", "Chỉ biết năm");
    }

    @Test
    void who_was_not_seen_since_the_first_of_january_is_on_the_list_of_this_year() throws Exception {
        person(1, "Năm ngoái", "1990").checked(LocalDate.of(2025, 12, 31));
        person(2, "Năm nay", "1990").checked(LocalDate.of(2026, 1, 1));
        person(3, "Chưa bao giờ", "1990");
        person(4, "Khuyết tật", "1990").checked(TODAY).disabled().yearly(LATER, LATER);

        assertThat(names(all(WorkList.THIS_YEAR))).containsExactly("Chưa bao giờ", "Năm ngoái");
        assertThat(names(all(WorkList.DISABLED))).containsExactly("Khuyết tật");
    }

    @Test
    void the_week_ends_on_sunday_and_what_is_late_is_due_too() throws Exception {
        person(1, "A quá hạn", "2024").task("measuring", "", TODAY.minusDays(40), TODAY);
        person(2, "B mai quá hạn", "2024").task("measuring", "", TODAY.minusDays(3), TODAY.plusDays(1));
        person(3, "C chủ nhật", "2024").task("measuring", "", SUNDAY, LATER);
        person(4, "D thứ hai", "2024").task("measuring", "", SUNDAY.plusDays(1), LATER);
        person(5, "E ba mươi ngày", "2024").task("measuring", "", TODAY.plusDays(30), LATER);
        person(6, "F sau đó", "2024").task("measuring", "", TODAY.plusDays(31), LATER);
        person(7, "G hết hạn", "2024").task("measuring", "", TODAY, TODAY, TODAY, false);
        person(8, "H còn hôm nay", "2024").task("measuring", "", TODAY, LATER, TODAY.plusDays(1), false);

        assertThat(names(in(WorkList.GROWTH, Window.OVERDUE))).containsExactly("A quá hạn");
        assertThat(names(in(WorkList.GROWTH, Window.THIS_WEEK)))
                .containsExactly("A quá hạn", "B mai quá hạn", "C chủ nhật", "H còn hôm nay");
        assertThat(names(in(WorkList.GROWTH, Window.THIS_MONTH))).hasSize(6).doesNotContain("F sau đó");
        assertThat(names(all(WorkList.GROWTH))).hasSize(7).doesNotContain("G hết hạn");
        var counted = count(all(WorkList.GROWTH));
        assertThat(counted).isEqualTo(new Counted(7, 1, 4, 6, List.of(new ByHamlet("ban lac", "Ban Lac", 7, 1))));
        for (var window : Window.values()) {
            assertThat(counted.in(window))
                    .isEqualTo(names(in(WorkList.GROWTH, window)).size());
        }
    }

    @Test
    void each_task_is_on_its_own_list_and_what_is_sensitive_on_none_but_that_of_mental_illness() throws Exception {
        var lists = new WorkList[] {
            WorkList.GROWTH,
            WorkList.VACCINATION,
            WorkList.CHRONIC,
            WorkList.REFILL,
            WorkList.RECHECK,
            WorkList.PREGNANT
        };
        var tasks = new String[] {"measuring", "vaccination", "visit", "refill", "recheck", "antenatal"};
        for (var at = 0; at < tasks.length; at++) {
            person(at, "Ai cũng biết " + tasks[at], "1990").task(tasks[at], "x", TODAY, TODAY);
            person(20 + at, "Riêng tư", "1990").task(tasks[at], "hiv", TODAY, TODAY, null, true);
            assertThat(names(all(lists[at]))).containsExactly("Ai cũng biết " + tasks[at]);
        }
        person(40, "Cấp thuốc tháng", "1990").task("drugs", "depression", TODAY, TODAY, null, true);
        person(41, "Khám tâm thần", "1990").task("visit", "schizophrenia", TODAY, TODAY, null, true);

        assertThat(names(all(WorkList.MENTAL))).containsExactly("Cấp thuốc tháng", "Khám tâm thần");
    }

    @Test
    void who_has_several_tasks_is_counted_once_and_shown_with_the_soonest() throws Exception {
        person(1, "Hai mũi", "2025")
                .task("vaccination", "mmr", SUNDAY, LATER)
                .task("vaccination", "je", TODAY, LATER.plusDays(1))
                .task("vaccination", "dtp", LATER, LATER);

        assertThat(people(all(WorkList.VACCINATION), TODAY)).singleElement().satisfies(listed -> {
            assertThat(listed.of()).isEqualTo("je");
            assertThat(listed.on()).isEqualTo(TODAY);
            assertThat(listed.overdueFrom()).isEqualTo(LATER);
            assertThat(listed.others()).isEqualTo(2);
        });
        assertThat(people(in(WorkList.VACCINATION, Window.THIS_WEEK), TODAY))
                .extracting(Listed::others)
                .containsExactly(1);
        assertThat(people(new Selection(COMMUNE, WorkList.VACCINATION, null, Window.ALL, "mmr", null, null), TODAY))
                .extracting(Listed::of, Listed::on)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mmr", SUNDAY));
        assertThat(count(all(WorkList.VACCINATION)).all()).isEqualTo(1);
    }

    @Test
    void ages_are_whole_years_on_the_day_of_asking_on_lists_of_people_and_of_tasks() throws Exception {
        for (var born : List.of("1960-11-25", "1960-11-26", "1966-11-25", "1970-01-01")) {
            person(born.hashCode() & 0xFFFF, born, born)
                    .yearly(TODAY, LATER)
                    .task("visit", "hypertension", TODAY, LATER);
        }
        for (var list : List.of(WorkList.THIS_YEAR, WorkList.CHRONIC)) {
            assertThat(names(new Selection(COMMUNE, list, null, Window.ALL, null, 60, 65)))
                    .containsExactlyInAnyOrder("1960-11-26", "1966-11-25");
            assertThat(names(new Selection(COMMUNE, list, null, Window.ALL, null, 66, null)))
                    .containsExactly("1960-11-25");
            assertThat(names(new Selection(COMMUNE, list, null, Window.ALL, null, null, 59)))
                    .containsExactly("1970-01-01");
        }
    }

    @Test
    void pages_put_together_are_the_whole_list_by_hamlet_household_and_name() throws Exception {
        var sorted = new ArrayList<String>();
        var number = 0;
        for (var hamlet : List.of("", "ban lac", "ban van")) {
            for (var household : List.of("", "h1", "h2")) {
                for (var name : List.of("An", "Bình", "Cúc", "Đào")) {
                    // ids in the other order than names
                    person(1000 - ++number, COMMUNE, hamlet, household, name, "1950")
                            .yearly(TODAY, LATER)
                            .task("visit", "copd", TODAY, LATER);
                    sorted.add(hamlet + "/" + household + "/" + name);
                }
            }
        }
        for (var list : List.of(WorkList.ELDERLY, WorkList.CHRONIC)) {
            for (var limit : new int[] {1, 5, 7, 100}) {
                var pages = new ArrayList<String>();
                for (var offset = 0; offset < sorted.size(); offset += limit) {
                    this.lists.people(all(list), TODAY, offset, limit).await().indefinitely().stream()
                            .map(one -> one.hamletKey() + "/" + one.household() + "/" + one.name())
                            .forEach(pages::add);
                }
                assertThat(pages).as("%s by %d", list, limit).isEqualTo(sorted);
            }
            assertThat(names(new Selection(COMMUNE, list, "", Window.ALL, null, null, null)))
                    .hasSize(12);
            assertThat(pieces(all(list), 5))
                    .hasSize(sorted.size())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Test
    void every_list_of_the_overview_has_the_figures_that_the_list_itself_has() throws Exception {
        ManyPeople.in(3, 3_000);
        var commune = ManyPeople.commune(1);
        var overview = lists.overview(commune, TODAY).await().indefinitely();

        assertThat(overview).containsOnlyKeys(WorkList.values());
        for (var list : WorkList.values()) {
            var selection = new Selection(commune, list, null, Window.ALL, null, null, null);
            var counted = count(selection);
            assertThat(overview.get(list))
                    .as("%s", list)
                    .isEqualTo(new Figures(counted.all(), counted.overdue(), counted.thisWeek(), counted.thisMonth()));
            assertThat(counted.all()).as("%s", list).isPositive();
            assertThat(pieces(selection, 400)).as("%s", list).hasSize(counted.all());
            assertThat(counted.hamlets().stream().mapToInt(ByHamlet::all).sum()).isEqualTo(counted.all());
        }
        assertThat(lists.hamlets(commune).await().indefinitely())
                .hasSize(12)
                .allSatisfy(hamlet -> assertThat(hamlet.name()).startsWith("Bản "))
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Lists.Hamlet::people).sum())
                        .isEqualTo(1_000));
    }

    @Test
    void people_of_no_known_commune_and_of_a_generation_that_is_not_live_are_on_no_list() throws Exception {
        person(1, "", "", "", "Không rõ xã", "1940").yearly(TODAY, TODAY).task("visit", "copd", TODAY, TODAY);
        person(2, "Đang dựng", "1940").yearly(TODAY, TODAY);
        Rows.execute("update roll set generation = generation + 1 where citizen = ?", Rows.id(2));

        for (var list : WorkList.values()) {
            assertThat(names(new Selection("", list, null, Window.ALL, null, null, null)))
                    .isEmpty();
            assertThat(names(all(list))).isEmpty();
        }
        assertThat(lists.overview("", TODAY).await().indefinitely().values()).containsOnly(Figures.NONE);
        assertThat(lists.hamlets("").await().indefinitely()).isEmpty();
    }

    private List<String> names(Selection asked) {
        return people(asked, TODAY).stream().map(Listed::name).toList();
    }

    private List<Listed> people(Selection asked, LocalDate today) {
        return lists.people(asked, today, 0, 100).await().indefinitely();
    }

    private Counted count(Selection asked) {
        return lists.count(asked, TODAY).await().indefinitely();
    }

    private List<UUID> pieces(Selection asked, int limit) {
        var all = new ArrayList<UUID>();
        List<Listed> piece;
        do {
            var after = all.isEmpty() ? null : all.get(all.size() - 1);
            piece = lists.ids(asked, TODAY, after, limit).await().indefinitely();
            piece.forEach(one -> all.add(one.book()));
        } while (piece.size() == limit);
        return all;
    }

    private static Selection all(WorkList list) {
        return in(list, Window.ALL);
    }

    private static Selection in(WorkList list, Window window) {
        return new Selection(COMMUNE, list, null, window, null, null, null);
    }
}
