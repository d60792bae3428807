package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.request.Report.Kind;
import vn.sosuckhoe.request.Request.State;
import vn.sosuckhoe.request.answer.Outcome;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request is about and how it stands, in words that citizens and staff read alike. */
public final class Standing {

    private Standing() {}

    /** @param last outcome of the last answer, {@code null} for none */
    public static String word(State state, Outcome last, Asking words) {
        return switch (state) {
            case RECEIVED -> words.received();
            case CHECKING -> last == null ? words.checking() : last == Outcome.MEET ? words.meet() : words.passedOn();
            case CORRECTED -> words.corrected();
            case REJECTED -> words.rejected();
        };
    }

    public static String icon(State state, Outcome last) {
        return switch (state) {
            case RECEIVED -> "note";
            case CHECKING -> last == null ? "clock" : last == Outcome.MEET ? "ask" : "out";
            case CORRECTED -> "tick";
            case REJECTED -> "stop";
        };
    }

    /** "Ghi sai · Sởi · 03/02/2024"; vaccine and day may be {@code null}. */
    public static String what(Kind kind, String vaccine, PartialDate day, Asking words) {
        return Stream.of(kind(kind, words), vaccine, day == null ? null : day.vietnamese())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public static String kind(Kind kind, Asking words) {
        return switch (kind) {
            case MISSING -> words.kindMissing();
            case WRONG -> words.kindWrong();
            case NOT_MINE -> words.kindNotMine();
        };
    }
}
