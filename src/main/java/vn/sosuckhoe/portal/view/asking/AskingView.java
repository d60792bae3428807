package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.portal.words.Asking;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Deadlines;
import vn.sosuckhoe.request.Fault;
import vn.sosuckhoe.request.Report.Kind;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.answer.Answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The page on which something is reported.
 *
 * @param faults what has to be put right first, each at its field
 * @param alert why it was not stored although it is right, or {@code null}
 * @param sent the request just stored, or {@code null}
 * @param unseen that no station can read what is sent, and what to do; {@code null} where one can
 * @param clock by when an answer would come, {@code null} where nobody is there to give one
 */
public record AskingView(
        String action,
        Filled form,
        List<Choice> kinds,
        List<Told> faults,
        String alert,
        String unseen,
        String sender,
        String clock,
        SentView sent,
        List<SentView> requests) {

    public record Choice(String code, String word, String hint, boolean chosen) {}

    /** @param field its name and the id of its element */
    public record Told(String field, String text) {}

    /** What the page says beside the form. */
    public record Saying(List<Fault> faults, String alert, UUID sent) {

        public static final Saying NOTHING = new Saying(List.of(), null, null);
    }

    /**
     * What became of what was sent from this book.
     *
     * @param seen whether there is a station that can read it
     */
    public record Known(List<Request> requests, Map<Request.Key, List<Answer>> answers, boolean seen) {

        List<Answer> told(Request request) {
            return answers.getOrDefault(request.key(), List.of());
        }
    }

    public static AskingView of(
            UUID book, Filled form, Saying saying, Senders sender, Known known, Wording wording, LocalDate today) {
        var words = wording.of(Asking.class);
        var deadlines = Deadlines.of(today);
        return new AskingView(
                "/so/" + book + "/bao-sai",
                form,
                Stream.of(Kind.values())
                        .map(kind -> choice(kind, words, form.kind()))
                        .toList(),
                saying.faults().stream()
                        .map(fault -> new Told(
                                fault.field(), fault.text(wording.language().locale())))
                        .toList(),
                saying.alert(),
                known.seen() ? null : words.unseen(),
                Senders.of(sender.name(), sender.forOther(), sender.owner(), words),
                known.seen() ? words.clock(wording.day(deadlines.firstAnswer()), wording.day(deadlines.done())) : null,
                known.requests().stream()
                        .filter(each -> each.key().equals(new Request.Key(book, saying.sent())))
                        .findFirst()
                        .map(each -> SentView.of(each, known, sender.owner(), wording, today))
                        .orElse(null),
                known.requests().stream()
                        .map(each -> SentView.of(each, known, sender.owner(), wording, today))
                        .toList());
    }

    /** What is wrong with a field, or {@code null}. */
    public String fault(String field) {
        return faults.stream()
                .filter(told -> told.field().equals(field))
                .map(Told::text)
                .findFirst()
                .orElse(null);
    }

    private static Choice choice(Kind kind, Asking words, String chosen) {
        return switch (kind) {
            case MISSING -> choice(kind, words.kindMissing(), words.kindMissingHint(), chosen);
            case WRONG -> choice(kind, words.kindWrong(), words.kindWrongHint(), chosen);
            case NOT_MINE -> choice(kind, words.kindNotMine(), words.kindNotMineHint(), chosen);
        };
    }

    private static Choice choice(Kind kind, String word, String hint, String chosen) {
        return new Choice(kind.code(), word, hint, kind.code().equals(chosen));
    }
}
