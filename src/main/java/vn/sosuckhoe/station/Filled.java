package vn.sosuckhoe.station;

import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as staff filled it in, and what is wrong with it: at most one fault a field. */
final class Filled {

    private static final int LONGEST = 200;

    /** What can be wrong with a field. */
    enum Fault {
        EMPTY,
        NUMBER,
        SAME,
        CHOICE,
        DAY,
        FUTURE,
        PAST,
        ENDED,
        LONG,
        NOBODY,
        VISIT
    }

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    /** Only the fields of the form are taken; what is not there is empty. */
    Filled(List<String> fields, Map<String, List<String>> sent) {
        fields.forEach(field -> {
            var all = sent.getOrDefault(field, List.of());
            values.put(field, all.isEmpty() || all.get(0) == null ? "" : line(all.get(0)));
        });
    }

    /** One line of composed letters: what is invisible or turns the writing round would stand in somebody's book. */
    private static String line(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Z}]+", " ")
                .strip();
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, Fault> faults() {
        return faults;
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    /** The first thing that is wrong with a field is told. */
    void fault(String field, Fault fault) {
        faults.putIfAbsent(field, fault);
    }

    Optional<String> text(String field) {
        var text = values.get(field);
        if (text.isEmpty()) {
            fault(field, Fault.EMPTY);
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            fault(field, Fault.LONG);
        }
        return Optional.of(text).filter(right -> !faults.containsKey(field));
    }

    Optional<String> choice(String field, List<String> choices) {
        var chosen = Optional.of(values.get(field)).filter(choices::contains);
        if (chosen.isEmpty()) {
            fault(field, Fault.CHOICE);
        }
        return chosen;
    }

    Optional<PersonalId> personalId(String field) {
        var number = text(field).flatMap(PersonalId::read);
        if (number.isEmpty()) {
            fault(field, Fault.NUMBER);
        }
        return number;
    }

    /** A personal ID, or the temporary number of a newborn. */
    Optional<Identifier> number(String field) {
        var text = text(field);
        var number = text.flatMap(PersonalId::read)
                .map(id -> Identifier.active(IdentifierType.PERSONAL_ID, id.value()))
                .or(() -> text.flatMap(NewbornId::read)
                        .map(id -> Identifier.active(IdentifierType.NEWBORN_ID, id.value())));
        if (number.isEmpty()) {
            fault(field, Fault.NUMBER);
        }
        return number;
    }

    /** A whole day that has come. */
    Optional<PartialDate> dayBy(String field, LocalDate today) {
        var day = text(field).flatMap(this::wholeDay);
        if (day.isEmpty()) {
            fault(field, Fault.DAY);
        } else if (day.get().earliest().isAfter(today)) {
            fault(field, Fault.FUTURE);
        }
        return day.filter(right -> !faults.containsKey(field));
    }

    /** A whole day after another, where one is given at all. */
    Optional<PartialDate> dayAfter(String field, LocalDate other) {
        if (values.get(field).isEmpty()) {
            return Optional.empty();
        }
        var day = wholeDay(values.get(field));
        if (day.isEmpty()) {
            fault(field, Fault.DAY);
        } else if (!day.get().earliest().isAfter(other)) {
            fault(field, Fault.PAST);
        }
        return day;
    }

    private Optional<PartialDate> wholeDay(String text) {
        return PartialDate.read(text).filter(PartialDate::isExact);
    }
}
