package vn.sosuckhoe.portal.reach;

import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.portal.words.Reaching;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice;
import vn.sosuckhoe.reminder.choice.Consents.Last;
import vn.sosuckhoe.reminder.choice.Purpose;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How somebody is reached, and what can be chosen.
 *
 * @param alert why nothing was noted, or {@code null}
 * @param say what a child of seven or older is asked, {@code null} where nobody has to be
 * @param mayNot why no consent can be given here, or {@code null}
 */
public record ReachView(
        String title,
        String action,
        String alert,
        boolean saved,
        String say,
        String mayNot,
        List<Way> ways,
        List<Option> languages,
        List<Option> evenings,
        List<Option> mornings) {

    /**
     * One way.
     *
     * @param last who said what and when, or {@code null}
     * @param consent it is off until somebody agrees
     * @param deviceKey by which the device at hand can be switched on, {@code null} for ways that ask no device
     */
    public record Way(
            String code,
            String name,
            boolean on,
            String state,
            String says,
            String last,
            boolean consent,
            String deviceKey) {}

    public record Option(String value, String label, boolean chosen) {}

    /** @param ward name of the one whose book it is, {@code null} where that is the reader; {@code owner} in any case */
    record Whose(String action, String ward, String owner, Answer sharing) {}

    static ReachView of(
            Choice choice,
            Map<Channel, Last> said,
            Whose whose,
            String pushKey,
            String alert,
            boolean saved,
            Wording wording) {
        var words = wording.of(Reaching.class);
        return new ReachView(
                whose.ward == null ? words.title() : words.titleFor(whose.ward),
                whose.action,
                alert,
                saved,
                whose.sharing == Answer.ASK ? words.say(whose.owner) : null,
                whose.sharing == Answer.REFUSED ? words.mayNot(whose.owner) : null,
                Purpose.all().stream()
                        .map(each -> way(
                                each,
                                choice,
                                said.get(each.channel()),
                                each.channel() == Channel.PUSH ? pushKey : null,
                                wording))
                        .toList(),
                List.of(
                        new Option("vi", words.vietnamese(), choice.language().equals("vi")),
                        new Option("en", words.english(), choice.language().equals("en"))),
                hours(Ordered.EVENINGS, choice.quiet().from()),
                hours(Ordered.MORNINGS, choice.quiet().to()));
    }

    private static Way way(Purpose purpose, Choice choice, Last last, String deviceKey, Wording wording) {
        var words = wording.of(Reaching.class);
        var on = choice.allows(purpose.channel());
        var never = purpose.needsConsent() && !on && last == null;
        return new Way(
                purpose.channel().code(),
                wording.text(purpose.name()),
                on,
                on ? words.on() : never ? words.neverAsked() : words.off(),
                wording.text(purpose.says()),
                last == null ? null : last(purpose, last, wording),
                purpose.needsConsent(),
                deviceKey);
    }

    private static String last(Purpose purpose, Last last, Wording wording) {
        var words = wording.of(Reaching.class);
        var time = wording.time(last.at());
        var day = wording.day(last.at());
        if (purpose.needsConsent()) {
            return last.given()
                    ? words.agreedOn(last.name(), time, day, last.version())
                    : words.takenOn(last.name(), time, day, last.version());
        }
        return last.given()
                ? words.wantedOn(last.name(), time, day, last.version())
                : words.refusedOn(last.name(), time, day, last.version());
    }

    private static List<Option> hours(List<String> hours, LocalTime chosen) {
        return Stream.concat(hours.stream(), Stream.of(chosen.toString()))
                .distinct()
                .sorted()
                .map(hour -> new Option(hour, hour, hour.equals(chosen.toString())))
                .toList();
    }
}
