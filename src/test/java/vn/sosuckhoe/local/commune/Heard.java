package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.Reading.Understood;
import vn.sosuckhoe.record.qd831.Qd831Reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is kept of messages, by person, in the order of their first: of each entry the newest version. */
public final class Heard {

    private final Map<String, Map<List<Object>, Entry>> told = new LinkedHashMap<>();
    private final Qd831Reader reader = new Qd831Reader();
    private final LocalDate today;

    private Heard(LocalDate today) {
        this.today = today;
    }

    public static Map<String, PersonRecord> of(Stream<DemoMessage> messages, LocalDate today) {
        var heard = new Heard(today);
        messages.forEach(heard::take);
        var people = new LinkedHashMap<String, PersonRecord>();
        heard.told.forEach((number, entries) ->
                people.put(number, new PersonRecord(List.copyOf(entries.values()), List.of(), null)));
        return people;
    }

    private void take(DemoMessage message) {
        var read = (Understood) reader.read(message.xml(), today);
        var header = read.header();
        var claims = read.claims();
        var who = claims.personalId() != null
                ? claims.personalId().value()
                : claims.newbornId() != null ? claims.newbornId().value() : claims.name() + claims.birthDate();
        var entries = told.computeIfAbsent(who, first -> new LinkedHashMap<>());
        read.drafts()
                .forEach(draft -> entries.merge(
                        List.of(draft.kind(), header.sender(), draft.sourceId()),
                        new Entry(
                                draft.kind(),
                                header.sender(),
                                header.senderName(),
                                draft.sourceId(),
                                header.version(),
                                header.toldOn(),
                                draft.statement()),
                        (one, other) -> other.version().compareTo(one.version()) >= 0 ? other : one));
    }
}
