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
 * @param clock by when an answer would come
 */
public record AskingView(
        String action,
        Filled form,
        List<Choice> kinds,
        List<Told> faults,
        String alert,
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

    public static AskingView of(
            UUID book,
            Filled form,
            Saying saying,
            Senders sender,
            List<Request> requests,
            Map<UUID, List<Answer>> answers,
            Wording wording,
            LocalDate today) {
        var words = wording.of(Asking.class);
        var shown = requests.stream()
                .map(request -> SentView.of(
                        request, answers.getOrDefault(request.id(), List.of()), sender.owner(), wording, today))
                .toList();
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
                Senders.of(sender.name(), sender.forOther(), sender.owner(), words),
                words.clock(wording.day(deadlines.firstAnswer()), wording.day(deadlines.done())),
                shown.stream()
                        .filter(each -> each.id().equals(saying.sent()))
                        .findFirst()
                        .orElse(null),
                shown);
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
