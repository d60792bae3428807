package vn.sosuckhoe.roll.desk;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.checkup.care.Care.Answer;
import vn.sosuckhoe.roll.desk.Selection.Window;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever staff ask, it is of one commune: every question of the desk, with two communes in the roll. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class OwnCommuneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate PAST = TODAY.minusDays(30);
    private static final String HERE = "03313";
    private static final String THERE = "03316";
    private static final String NUMBER = "017150000123";

    private static final List<String> HOSTILE = List.of(
            "", " ", "%", "_", "'", "' or '1'='1", "\\", "0331_", "03313' --", "x".repeat(10_000), "03313 ", "\"", "*");

    @Inject
    Lists lists;

    @Inject
    Search search;

    @Inject
    Findings findings;

    @Inject
    Elsewhere elsewhere;

    /** Both live in a hamlet and a household of the same name, and somebody typed the same number for both. */
    @BeforeEach
    void two_communes_with_one_person_each() throws Exception {
        EmbeddedDatabase.empty();
        somebody(1, HERE, "Ở đây");
        somebody(2, THERE, "Nơi khác");
        somebody(3, "", "Không rõ");
    }

    private static void somebody(int number, String commune, String name) throws SQLException {
        var person = Rows.person(number, commune, "ban lac", "h1", name + " Ánh", "1950")
                .yearly(PAST, PAST)
                .disabled()
                .number(NUMBER)
                .finding("glucose", PAST, "OPEN", false)
                .visit("v1", "17999", PAST, false, true);
        for (var task : List.of("measuring", "vaccination", "visit", "refill", "recheck", "antenatal")) {
            person.task(task, "x", PAST, PAST);
        }
        person.task("drugs", "depression", PAST, PAST, null, true);
    }

    @Test
    void every_question_of_a_commune_answers_with_its_people_and_nobody_elses() {
        questions(HERE)
                .forEach((name, question) ->
                        assertThat(said(question)).as(name).contains("Ở đây").doesNotContain("Nơi khác", "Không rõ"));
        questions(THERE)
                .forEach((name, question) ->
                        assertThat(said(question)).as(name).contains("Nơi khác").doesNotContain("Ở đây", "Không rõ"));
    }

    @Test
    void counts_are_of_one_commune() {
        for (var list : WorkList.values()) {
            var counted = lists.count(selection(HERE, list), TODAY).await().indefinitely();
            assertThat(counted.all()).as("%s", list).isEqualTo(1);
            assertThat(counted.hamlets()).as("%s", list).hasSize(1);
            assertThat(lists.overview(HERE, TODAY)
                            .await()
                            .indefinitely()
                            .get(list)
                            .all())
                    .as("%s", list)
                    .isEqualTo(1);
        }
        assertThat(lists.hamlets(HERE).await().indefinitely())
                .extracting(Lists.Hamlet::people)
                .containsExactly(1);
        assertThat(findings.count(HERE, PAST).await().indefinitely()).containsEntry(Answer.OPEN, 1);
        assertThat(elsewhere.count(HERE, "17001", PAST).await().indefinitely())
                .isEqualTo(elsewhere
                        .of(HERE, "17001", PAST, 0, 100)
                        .await()
                        .indefinitely()
                        .size());
    }

    @Test
    void what_is_no_commune_has_nobody_whatever_stands_in_it() {
        for (var commune : HOSTILE) {
            questions(commune).forEach((name, question) -> assertThat(said(question))
                    .as(name + " of " + commune)
                    .isEmpty());
            for (var list : WorkList.values()) {
                assertThat(lists.count(selection(commune, list), TODAY)
                                .await()
                                .indefinitely()
                                .all())
                        .isZero();
            }
            assertThat(lists.hamlets(commune).await().indefinitely()).isEmpty();
            assertThat(elsewhere.count(commune, "17001", PAST).await().indefinitely())
                    .isZero();
        }
    }

    @Test
    void what_is_no_hamlet_and_no_programme_has_nobody() {
        for (var odd : HOSTILE) {
            for (var list : WorkList.values()) {
                assertThat(lists.people(new Selection(HERE, list, odd, Window.ALL, null, null, null), TODAY, 0, 10)
                                .await()
                                .indefinitely())
                        .isEmpty();
                assertThat(lists.people(new Selection(HERE, list, null, Window.ALL, odd, null, null), TODAY, 0, 10)
                                .await()
                                .indefinitely())
                        .isEmpty();
            }
        }
        var odd = new Selection(HERE, WorkList.ELDERLY, null, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(lists.people(odd, TODAY, -5, Integer.MAX_VALUE).await().indefinitely())
                .hasSize(1);
    }

    @Test
    void no_question_is_left_out_here() {
        var asked = new TreeSet<String>();
        Stream.of(Lists.class, Search.class, Findings.class, Elsewhere.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getReturnType() == Uni.class)
                .map(OwnCommuneTest::name)
                .forEach(asked::add);

        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "Lists.people",
                        "Lists.ids",
                        "Lists.count",
                        "Lists.overview",
                        "Lists.hamlets",
                        "Search.byNumber",
                        "Search.byName",
                        "Findings.open",
                        "Findings.of",
                        "Findings.count",
                        "Elsewhere.of",
                        "Elsewhere.count");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Everything that answers with people. */
    private Map<String, Uni<? extends List<?>>> questions(String commune) {
        var questions = new LinkedHashMap<String, Uni<? extends List<?>>>();
        for (var list : WorkList.values()) {
            for (var window : Window.values()) {
                var selection = new Selection(commune, list, null, window, null, null, null);
                questions.put("people " + list + window, lists.people(selection, TODAY, 0, 100));
                questions.put("ids " + list + window, lists.ids(selection, TODAY, null, 100));
            }
            var aged = new Selection(commune, list, "ban lac", Window.ALL, null, 60, 90);
            questions.put("aged " + list, lists.people(aged, TODAY, 0, 100));
        }
        questions.put("number", search.byNumber(commune, NUMBER));
        questions.put("name", search.byName(commune, "anh", null));
        questions.put("name and year", search.byName(commune, "anh", 1950));
        questions.put("open", findings.open(commune, 0, 100));
        questions.put("found", findings.of(commune, EnumSet.allOf(Answer.class), PAST, 0, 100));
        questions.put("elsewhere", elsewhere.of(commune, "17001", PAST, 0, 100));
        return questions;
    }

    private static String said(Uni<? extends List<?>> question) {
        return String.join(
                "\n",
                question.await().indefinitely().stream()
                        .map(OwnCommuneTest::who)
                        .toList());
    }

    private static String who(Object answer) {
        if (answer instanceof Listed listed) {
            return listed.name();
        }
        if (answer instanceof Findings.Finding finding) {
            return finding.person().name();
        }
        return answer instanceof Elsewhere.Seen seen ? seen.person().name() : ((Found) answer).name();
    }

    private static Selection selection(String commune, WorkList list) {
        return new Selection(commune, list, null, Window.ALL, null, null, null);
    }
}
