package vn.sosuckhoe.request;

import vn.sosuckhoe.person.Tsv;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * By when a request is to be answered.
 *
 * @param firstAnswer last day for a first answer
 * @param done last day on which it is corrected or refused
 */
public record Deadlines(LocalDate firstAnswer, LocalDate done) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Map<String, Span> SPANS = Tsv.rows(Deadlines.class, "deadlines.tsv").stream()
            .collect(toUnmodifiableMap(
                    row -> row[0], row -> new Span(Integer.parseInt(row[1]), row[2].equals("working-days"))));

    private record Span(int days, boolean working) {

        LocalDate after(LocalDate start) {
            if (!working) {
                return start.plusDays(days);
            }
            var day = start;
            for (var left = days; left > 0; ) {
                day = day.plusDays(1);
                if (!WEEKEND.contains(day.getDayOfWeek())) {
                    left--;
                }
            }
            return day;
        }
    }

    /** @param received day on which the request came; it is not counted */
    public static Deadlines of(LocalDate received) {
        return new Deadlines(
                SPANS.get("first-answer").after(received), SPANS.get("done").after(received));
    }
}
