package vn.sosuckhoe.portal.reach;

import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.portal.words.Reaching;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.choice.Choice.Quiet;
import vn.sosuckhoe.reminder.choice.Evidence;
import vn.sosuckhoe.reminder.choice.Evidence.Chooser;
import vn.sosuckhoe.reminder.choice.Purpose;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the form asked for. */
sealed interface Ordered {

    /** Evening hours at which somebody's quiet may begin, and morning hours at which it may end. */
    List<String> EVENINGS = List.of("18:00", "19:00", "20:00", "21:00");

    List<String> MORNINGS = List.of("07:00", "08:00", "09:00", "10:00");

    record Word(Evidence evidence) implements Ordered {}

    record Arrange(String language, Quiet quiet) implements Ordered {}

    record Refused(int status, String alert) implements Ordered {}

    /** The fields of the form; each may be {@code null}. */
    record Form(String act, String channel, String tick, String say, String language, String from, String to) {}

    /**
     * @param sharing what the family's policy says with the child's answer as ticked
     * @param ward name of the one whose book it is
     */
    static Ordered read(Form form, Answer sharing, Chooser who, String ward, Wording wording) {
        var words = wording.of(Reaching.class);
        if ("arrange".equals(form.act)) {
            return arrange(form, words);
        }
        var purpose = channel(form.channel).map(Purpose::of).orElse(null);
        if (purpose == null) {
            return new Refused(400, words.unclear());
        }
        if ("withdraw".equals(form.act)) {
            return word(purpose, false, wording.text(purpose.taken()), who);
        }
        if (!"give".equals(form.act)) {
            return new Refused(400, words.unclear());
        }
        var says = wording.text(purpose.says());
        if (!purpose.needsConsent()) {
            return word(purpose, true, says, who);
        }
        if (form.tick == null) {
            return new Refused(400, words.needTick());
        }
        return switch (sharing) {
            case ALLOWED -> word(purpose, true, form.say == null ? says : says + " " + words.say(ward), who);
            case ASK -> new Refused(400, words.needSay(ward));
            case REFUSED -> new Refused(403, words.mayNot(ward));
        };
    }

    private static Ordered arrange(Form form, Reaching words) {
        if (!"vi".equals(form.language) && !"en".equals(form.language)) {
            return new Refused(400, words.badLanguage());
        }
        if (form.from == null || form.to == null || !EVENINGS.contains(form.from) || !MORNINGS.contains(form.to)) {
            return new Refused(400, words.badQuiet());
        }
        return new Arrange(form.language, new Quiet(LocalTime.parse(form.from), LocalTime.parse(form.to)));
    }

    private static Ordered word(Purpose purpose, boolean given, String said, Chooser who) {
        return new Word(new Evidence(purpose.channel(), given, purpose.version(), said, who));
    }

    private static Optional<Channel> channel(String code) {
        return Stream.of(Channel.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
