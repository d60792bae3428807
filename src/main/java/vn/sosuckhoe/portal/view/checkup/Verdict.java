package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.meaning.Level;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.words.Results;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check-up means, in one sentence: that of its most urgent value.
 *
 * @param also other values that ask for something, the most urgent first
 * @param unread how many results nobody here can explain, in words; {@code null} for none
 */
public record Verdict(Badge badge, String says, String action, List<Also> also, String unread) {

    /** @param href place on the same page */
    public record Also(String href, String name, Badge badge) {}

    /** @param child whose size is read on curves and not here */
    static Verdict of(List<Reading> readings, Values measured, Values tested, boolean child, Wording wording) {
        var words = wording.of(Results.class);
        var asking = Stream.concat(measured.asking().stream(), tested.asking().stream())
                .toList();
        var plain = measured.plain().size() + tested.plain().size();
        var worst = worst(readings);
        var level = worst.map(Reading::level).orElse(Level.UNEXPLAINED);
        var badge = Badge.of(level, wording);
        var unread = plain == 0 || level == Level.UNEXPLAINED ? null : words.unread(Integer.toString(plain));
        if (level == Level.UNEXPLAINED && child && plain == 0 && !readings.isEmpty()) {
            var curves = new Badge(level, "unexplained", "chart", words.growth());
            return new Verdict(curves, words.worstChild(), words.worstChildAction(), List.of(), null);
        }
        if (level == Level.UNEXPLAINED) {
            return readings.isEmpty()
                    ? new Verdict(badge, words.worstNothing(), words.worstNothingAction(), List.of(), null)
                    : new Verdict(badge, words.worstUnexplained(), words.worstUnexplainedAction(), List.of(), null);
        }
        if (level == Level.FINE) {
            return new Verdict(badge, words.worstFine(), words.worstFineAction(), List.of(), unread);
        }
        var says = wording.text(worst.get().sentence().says());
        return new Verdict(
                badge,
                says,
                wording.text(worst.get().sentence().action()),
                asking.stream()
                        .filter(each -> !each.says().equals(says))
                        .sorted(Comparator.comparing(
                                        (ReadingView each) -> each.badge().level())
                                .reversed())
                        .map(each -> new Also("#" + each.id(), each.name(), each.badge()))
                        .toList(),
                unread);
    }

    /** The most urgent value, the first told of several; empty where none can be explained. */
    public static Optional<Reading> worst(List<Reading> readings) {
        return Meanings.mostPressing(readings).filter(reading -> reading.level() != Level.UNEXPLAINED);
    }
}
