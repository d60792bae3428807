package vn.sosuckhoe.book;

import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.vaccination.outcome.Assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * One person's health book, as the API sends it and the pages show it.
 *
 * @param vaccinations doses given, oldest first
 * @param checkups visits and check-ups, newest first
 * @param appointments dates somebody was told to come back, soonest first; past or future is for the reader to compare
 * @param sources who told it and as of which day, by facility code
 * @param schedule what the vaccination schedule says on the day the book was made: its verdicts are of
 *     {@code vaccinations}, in their order; {@code null} where the date of birth is not known to the day
 * @param care what has to be done for the person over time, {@code null} where the book holds nothing to say so
 * @param missing what none of the sources says, of the four parts of the national form (QĐ 831)
 * @param kept what stays between the person and the health worker, {@code null} where nothing does
 */
public record Book(
        Person person,
        History history,
        List<Dose> vaccinations,
        Integer motherTetanusDoses,
        List<Visit> checkups,
        List<Appointment> appointments,
        Assessment schedule,
        Care care,
        List<Source> sources,
        List<Missing> missing,
        Kept kept) {

    public Book(
            Person person,
            History history,
            List<Dose> vaccinations,
            Integer motherTetanusDoses,
            List<Visit> checkups,
            List<Appointment> appointments,
            Assessment schedule,
            List<Source> sources,
            List<Missing> missing) {
        this(
                person,
                history,
                vaccinations,
                motherTetanusDoses,
                checkups,
                appointments,
                schedule,
                null,
                sources,
                missing,
                null);
    }

    /** The same, saying what has to be done over time; of nothing to do nothing is said. */
    public Book caring(Care care) {
        return with(Care.NOTHING.equals(care) ? null : care, missing, kept);
    }

    /** The same, saying what is kept from guardians. */
    public Book keeping(Kept what) {
        return with(care, missing, what);
    }

    /**
     * The same as an edition for guardians, saying that it is not the whole.
     *
     * @param missing as far as it may be told beside what is withheld
     */
    public Book withholding(List<Missing> missing) {
        return with(care, missing, new Kept(List.of(), true));
    }

    private Book with(Care care, List<Missing> missing, Kept kept) {
        return new Book(
                person,
                history,
                vaccinations,
                motherTetanusDoses,
                checkups,
                appointments,
                schedule,
                care,
                sources,
                missing,
                kept);
    }

    /**
     * What a health worker marked as confidential.
     *
     * @param visits ids of the visits, in the person's own edition
     * @param withheld {@code true} in the edition for guardians, which does not hold them; not how many, nor what
     */
    public record Kept(List<String> visits, Boolean withheld) {

        public Kept {
            visits = visits == null ? List.of() : List.copyOf(visits);
        }
    }

    /**
     * A facility that told something in this book.
     *
     * @param name as the facility calls itself
     * @param asOf day of its newest message about this person
     */
    public record Source(String facility, String name, PartialDate asOf) {}

    /**
     * Something that no source says.
     *
     * @param part {@code administrative}, {@code history}, {@code vaccination}, {@code checkup}
     * @param item the piece missing. Administrative: {@code personal-id name birth-date sex address commune phone
     *     insurance-card household ethnicity occupation guardian} ({@code birth-date} also where it is not known to the
     *     day); history: {@code allergies diseases disabilities surgery risks family birth
     *     reproductive} ({@code family}: its diseases and allergies); vaccination: {@code doses}; checkup: {@code visits}
     */
    public record Missing(String part, String item) {}

    /**
     * A value out of a code list.
     *
     * @param code {@code null} where the code sent is not known
     * @param text as sent, or the national list's word
     */
    public record Coded(String code, String text) {}

    /** @param doubtful shown as sent, marked, and left out of any conclusion */
    public record Measure(String name, String asSent, BigDecimal value, String unit, boolean doubtful) {}

    /**
     * One dose given.
     *
     * @param vaccine code of the vaccine in the schedule, {@code null} for a product nobody knows
     * @param told {@code false} when the newest list of its source no longer holds it
     * @param sources facility codes, sorted
     */
    public record Dose(
            String code,
            String name,
            String vaccine,
            String group,
            PartialDate date,
            String pregnancyMonth,
            String reaction,
            boolean told,
            List<String> sources) {}

    /**
     * A day somebody was told to come.
     *
     * @param kind {@code vaccination}
     * @param what what for, as sent
     */
    public record Appointment(String kind, String what, PartialDate date, List<String> sources) {}
}
