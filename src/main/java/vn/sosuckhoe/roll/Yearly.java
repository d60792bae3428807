package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Tsv;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * The check-up of the year, also of people who never had one: {@code never-checked.tsv}.
 *
 * @param last newest visit that was such a check-up, {@code null} for none
 */
record Yearly(LocalDate last, LocalDate on, LocalDate overdueFrom) {

    private static final String CHECKUP = "yearly-checkup";
    private static final List<Never> NEVER = Tsv.rows(Yearly.class, "never-checked.tsv").stream()
            .map(row -> new Never(
                    Integer.parseInt(row[0]),
                    "-".equals(row[1]) ? null : LocalDate.parse(row[1]),
                    Period.parse(row[2])))
            .toList();

    private record Never(int fromAge, LocalDate since, Period late) {

        /** {@code null} where the age asks for a date of birth that nobody told. */
        LocalDate on(PartialDate birth) {
            if (birth == null) {
                return fromAge == 0 ? since : null;
            }
            var age = birth.latest().plusYears(fromAge);
            return since != null && since.isAfter(age) ? since : age;
        }
    }

    static Yearly of(Book book) {
        var planned = book.care() == null
                ? null
                : book.care().routine().stream()
                        .filter(due -> CHECKUP.equals(due.what()))
                        .findFirst()
                        .orElse(null);
        return planned != null
                ? new Yearly(planned.after(), planned.on(), planned.overdueFrom())
                : never(book.person().birthDate());
    }

    private static Yearly never(PartialDate birth) {
        return NEVER.stream()
                .filter(row -> row.on(birth) != null)
                .min(Comparator.comparing(row -> row.on(birth)))
                .map(row -> new Yearly(null, row.on(birth), row.on(birth).plus(row.late)))
                .orElseThrow();
    }
}
