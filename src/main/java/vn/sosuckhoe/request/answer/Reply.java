package vn.sosuckhoe.request.answer;

import vn.sosuckhoe.request.Report;
import vn.sosuckhoe.request.Request;

import java.util.EnumSet;
import java.util.Set;

/**
 * What staff want to answer, cleaned.
 *
 * @param words 1 to {@value #LONGEST} characters, of a refusal at least {@value #REASON}: a word of excuse is no reason
 * @param seen how many answers there were on the page they answered from
 */
public record Reply(Outcome outcome, String words, int seen) {

    public static final int LONGEST = 1000;
    public static final int REASON = 10;

    /** What is not right about it. */
    public enum Fault {
        OUTCOME_MISSING,
        OUTCOME_FINISHED,
        WORDS_MISSING,
        WORDS_LONG,
        REASON_SHORT
    }

    /**
     * Either a reply or what is wrong about it.
     *
     * @param reply {@code null} where there are faults
     */
    public record Read(Reply reply, Set<Fault> faults) {}

    /**
     * Reads what a form sent; each may be {@code null}.
     *
     * @param seen what is no number is older than every answer
     * @param request as it stands
     */
    public static Read read(String outcome, String words, String seen, Request request) {
        var faults = EnumSet.noneOf(Fault.class);
        var chosen = Outcome.ofCode(outcome).orElse(null);
        var told = Report.cleaned(words);
        if (chosen == null) {
            faults.add(Fault.OUTCOME_MISSING);
        } else if (!Outcome.after(request.state()).contains(chosen)) {
            faults.add(Fault.OUTCOME_FINISHED);
        }
        if (told == null) {
            faults.add(Fault.WORDS_MISSING);
        } else if (told.length() > LONGEST) {
            faults.add(Fault.WORDS_LONG);
        } else if (chosen == Outcome.REFUSED && told.codePointCount(0, told.length()) < REASON) {
            faults.add(Fault.REASON_SHORT);
        }
        return faults.isEmpty() ? new Read(new Reply(chosen, told, number(seen)), faults) : new Read(null, faults);
    }

    private static int number(String seen) {
        return seen != null && seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }
}
