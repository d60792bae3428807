package vn.sosuckhoe.portal.calendar.ics;

import biweekly.Biweekly;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.mozilla.javascript.Context;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Calendars as three programs of other people read them. */
public final class Readers {

    /** What each of them says of one event. */
    public record Seen(String uid, LocalDate day, String title, String text, String url, int sequence, boolean alarm) {}

    public static final Map<String, Function<String, List<Seen>>> ALL =
            Map.of("ical4j", Readers::ical4j, "biweekly", Readers::biweekly, "ical.js", Readers::icaljs);

    private static final String ASK = """
            var ICAL = module.exports.default || module.exports;
            new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(function (component) {
              var event = new ICAL.Event(component);
              if (!event.startDate.isDate) throw new Error('not a day');
              return [event.uid, event.startDate.toString(), event.summary, event.description,
                      component.getFirstPropertyValue('url'), String(event.sequence),
                      String(component.getAllSubcomponents('valarm').length == 1)].join('\\u0000');
            }).join('\\u0001');
            """;

    private Readers() {}

    /** Validated by ical4j besides. */
    static List<Seen> ical4j(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(event -> new Seen(
                            event.getUid().orElseThrow().getValue(),
                            LocalDate.from(event.<DtStart<?>>getProperty("DTSTART")
                                    .orElseThrow()
                                    .getDate()),
                            event.getSummary().getValue(),
                            event.getDescription().getValue(),
                            event.getUrl().getValue(),
                            event.getSequence().getSequenceNo(),
                            event.getAlarms().size() == 1))
                    .toList();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Seen> biweekly(String text) {
        var parsed = Biweekly.parse(text);
        var calendar = parsed.first();
        return calendar.getEvents().stream()
                .map(event -> new Seen(
                        event.getUid().getValue(),
                        event.getDateStart()
                                .getValue()
                                .toInstant()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate(),
                        event.getSummary().getValue(),
                        event.getDescription().getValue(),
                        event.getUrl().getValue(),
                        event.getSequence().getValue(),
                        event.getAlarms().size() == 1))
                .toList();
    }

    static List<Seen> icaljs(String text) {
        try (var context = Context.enter();
                var script = Readers.class.getResourceAsStream("ical.es5.min.cjs")) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            var scope = context.initStandardObjects();
            context.evaluateString(scope, "var module = {exports: {}}; var exports = module.exports;", "m", 1, null);
            var library = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, library, "ical.js", 1, null);
            scope.put("text", scope, text);
            var told = Context.toString(context.evaluateString(scope, ASK, "ask", 1, null));
            return told.isEmpty()
                    ? List.of()
                    : Stream.of(told.split("\u0001")).map(Readers::seen).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seen seen(String told) {
        var parts = Arrays.asList(told.split("\u0000", -1));
        return new Seen(
                parts.get(0),
                LocalDate.parse(parts.get(1)),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                Integer.parseInt(parts.get(5)),
                Boolean.parseBoolean(parts.get(6)));
    }
}
