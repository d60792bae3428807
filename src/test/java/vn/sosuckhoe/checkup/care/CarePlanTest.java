package vn.sosuckhoe.checkup.care;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.care.Care.Answer;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CarePlanTest {

    private static final String[] CODES = {"I10", "E11.9", "I10 E11.9", "J44", "F20.9", "Z00.0", "J06.9", ""};
    private static final String[] WORDS = {null, "Cấp thuốc 30 ngày", "Tái khám sau 1 tháng", "Ăn nhạt"};

    @Test
    void a_book_that_says_nothing_plans_nothing() {
        assertEquals(new Care(null, null, null), Life.born("1980").care());
        assertEquals(new Care(null, null, null), Life.ofUnknownBirth().care());
    }

    @RepeatedTest(60)
    void the_order_in_which_visits_stand_changes_nothing(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        var life = some(chance, Life.born("1958"), LocalDate.parse("2022-01-01"), 25);
        assertEquals(life.care(), life.shuffled(chance));
    }

    @RepeatedTest(60)
    void an_older_visit_never_takes_away_what_is_due(RepetitionInfo run) {
        var chance = new Random(1000 + run.getCurrentRepetition());
        var life = some(chance, Life.born("1958"), LocalDate.parse("2024-01-01"), 12);
        var before = what(life.care());
        var after = what(some(chance, life, LocalDate.parse("2015-01-01"), 8).care());
        assertTrue(after.containsAll(before), () -> before + " → " + after);
    }

    @RepeatedTest(60)
    void nothing_is_late_before_it_is_due_nor_due_before_the_day_it_is_counted_from(RepetitionInfo run) {
        var chance = new Random(2000 + run.getCurrentRepetition());
        var care = some(chance, Life.born("1958"), LocalDate.parse("2022-01-01"), 25)
                .care();
        Stream.concat(care.routine().stream(), care.followUps().stream().flatMap(each -> each.due().stream()))
                .forEach(due -> {
                    assertTrue(due.on().isBefore(due.overdueFrom()), due::toString);
                    assertTrue(due.after() == null || due.after().isBefore(due.on()), due::toString);
                });
        care.rechecks().forEach(recheck -> {
            assertTrue(recheck.found().isBefore(recheck.by()), recheck::toString);
            assertEquals(recheck.answer() == Answer.OPEN, recheck.answeredOn() == null);
        });
    }

    private static Life some(Random chance, Life life, LocalDate from, int visits) {
        for (var i = 0; i < visits; i++) {
            var on = from.plusDays(chance.nextInt(800)).toString();
            life.visit(
                    on,
                    CODES[chance.nextInt(CODES.length)],
                    WORDS[chance.nextInt(WORDS.length)],
                    "blood-pressure " + (110 + chance.nextInt(80)) + "/" + (65 + chance.nextInt(45)),
                    "hba1c " + (5 + chance.nextInt(5)) + "." + chance.nextInt(10),
                    "glucose-fasting " + (4 + chance.nextInt(6)) + "." + chance.nextInt(10));
        }
        return life;
    }

    /** A recheck goes with the diagnosis that comes to light, so it is not among these. */
    private static Set<String> what(Care care) {
        return Stream.concat(
                        care.routine().stream().map(Care.Due::what),
                        care.followUps().stream()
                                .flatMap(each -> each.due().stream().map(due -> each.programme() + " " + due.what())))
                .collect(Collectors.toSet());
    }
}
