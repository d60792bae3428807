package vn.sosuckhoe.portal.view.checkup;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.indicator.Doubt;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Results;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;

/**
 * One value as it is read: sentence, action, number, bar, and where to read on.
 *
 * @param id of its place on the page
 * @param code of the indicator, {@code null} where nobody here knows it
 * @param rating what its class is called, or {@code null}
 * @param asSent where the paper says it in other numbers, else {@code null}
 * @param mark why the value is not quite what was sent, or {@code null}
 * @param scale name of the scale, or {@code null}
 * @param source of the class, or {@code null}
 */
public record ReadingView(
        String id,
        String code,
        Badge badge,
        String name,
        String says,
        String action,
        String number,
        String rating,
        String asSent,
        String mark,
        List<RangeBar> bars,
        String scale,
        String source) {

    /** @param id of its place on the page; nothing else there may have it */
    public static ReadingView of(Reading reading, String id, Wording wording) {
        var amounts = new Amounts(wording);
        var words = wording.of(Results.class);
        var observed = reading.observed();
        return new ReadingView(
                id,
                observed.indicator() == null ? null : observed.indicator().code(),
                Badge.of(reading.level(), wording),
                name(reading, wording),
                wording.text(reading.sentence().says()),
                wording.text(reading.sentence().action()),
                amounts.of(observed),
                reading.rating() == null ? null : wording.text(reading.rating().name()),
                sent(observed, wording),
                observed.isSure() && observed.doubts().contains(Doubt.UNIT_UNDERSTOOD)
                        ? words.unitUnderstood(amounts.of(observed))
                        : null,
                RangeBar.of(reading, wording),
                reading.scale() == null ? null : words.scale(wording.text(reading.scale())),
                reading.source() == null ? null : source(reading.source(), wording));
    }

    private static String sent(Observed observed, Wording wording) {
        var words = wording.of(Results.class);
        var sent = new Amounts(wording).asSent(observed);
        return sent == null ? null : sent.contains(";") ? words.workedOut() : words.asSent(sent);
    }

    /** By name where it is a published text; of others only how sure they are. */
    private static String source(Source source, Wording wording) {
        var words = wording.of(Results.class);
        var sure = wording.term("confidence", source.confidence(), source.confidence());
        var text = source.text().replaceAll("(, from memory| via FMC).*", "");
        return source.confidence().equals("L") || !Character.isUpperCase(text.codePointAt(0))
                ? words.sourceOwn(sure)
                : words.source(text, sure);
    }

    /** As a person calls it; as sent where nobody here knows it. */
    public static String name(Reading reading, Wording wording) {
        var observed = reading.observed();
        if (observed.indicator() != null) {
            return wording.text(observed.indicator().name());
        }
        return observed.label() == null
                ? wording.of(Results.class).nameless()
                : wording.term("measure", observed.label(), observed.label());
    }

    /** Of a value without a class: the number and why, a doubt as a mark; nothing more where nobody here knows it. */
    static Line plain(Reading reading, Wording wording) {
        var observed = reading.observed();
        var number = new Amounts(wording).of(observed);
        var says = wording.text(reading.sentence().says());
        var action = wording.text(reading.sentence().action());
        if (observed.indicator() == null) {
            return Line.of(name(reading, wording), number);
        }
        return observed.isSure()
                ? new Line(name(reading, wording), number, says + " " + action, null)
                : new Line(name(reading, wording), number, action, says);
    }
}
