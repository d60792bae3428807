package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.Request.State;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as its sender reads it.
 *
 * @param icon and {@code style} go with the word of its state
 * @param what kind, vaccine and day
 * @param words the sender's own, or {@code null}
 * @param clock by when an answer comes, that it is late, or {@code null} where it is finished
 */
public record SentView(
        UUID id,
        String state,
        String icon,
        String style,
        String what,
        String words,
        String sent,
        String clock,
        boolean late,
        String answer) {

    static SentView of(Request request, String owner, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        var late = late(request, today);
        return new SentView(
                request.id(),
                switch (request.state()) {
                    case RECEIVED -> words.received();
                    case CHECKING -> words.checking();
                    case CORRECTED -> words.corrected();
                    case REJECTED -> words.rejected();
                },
                switch (request.state()) {
                    case RECEIVED -> "note";
                    case CHECKING -> "clock";
                    case CORRECTED -> "tick";
                    case REJECTED -> "stop";
                },
                request.state().open() ? "coming" : "idle",
                Stream.of(kind(request, words), request.vaccine(), day(request))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" · ")),
                request.words(),
                words.receivedAt(wording.time(request.receivedAt()), wording.day(request.receivedAt()))
                        + ". "
                        + Senders.of(request.sender(), request.forOther(), owner, words),
                clock(request, late, wording),
                late,
                request.answer() == null ? null : words.answer(request.answer()));
    }

    /** The first answer is there as soon as somebody has begun to check. */
    private static boolean late(Request request, LocalDate today) {
        return request.state().open()
                && (today.isAfter(request.deadlines().done())
                        || request.state() == State.RECEIVED
                                && today.isAfter(request.deadlines().firstAnswer()));
    }

    private static String clock(Request request, boolean late, Wording wording) {
        var words = wording.of(Asking.class);
        if (!request.state().open()) {
            return null;
        }
        return late
                ? words.late()
                : words.clock(
                        wording.day(request.deadlines().firstAnswer()),
                        wording.day(request.deadlines().done()));
    }

    private static String kind(Request request, Asking words) {
        return switch (request.kind()) {
            case MISSING -> words.kindMissing();
            case WRONG -> words.kindWrong();
            case NOT_MINE -> words.kindNotMine();
        };
    }

    private static String day(Request request) {
        return request.day() == null ? null : request.day().vietnamese();
    }
}
