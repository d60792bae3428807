package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.checkup.Encounter.Told;
import vn.sosuckhoe.checkup.indicator.Names.Name;
import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;
import vn.sosuckhoe.checkup.indicator.written.Writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of a service's result. */
final class Results {

    private static final Pattern WORDS_IN_FRONT = Pattern.compile("^([a-z][a-z ]*?) *[:=]? *(?=[0-9<>\u2264\u2265])");
    private static final List<String> WHEN = Words.of("when").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private final Encounter encounter;

    Results(Encounter encounter) {
        this.encounter = encounter;
    }

    Stream<Observed> read(Told told) {
        if (told.name() == null) {
            // without a name only a result that names its own values can be read, and a code may say it is no
            // laboratory's
            return told.code() == null ? pieces(told, Names.ANY, null) : Stream.of(unknown(told, told.text()));
        }
        var service = Service.called(told.name());
        if (service.panel().isPresent()) {
            return pieces(told, service.panel().get(), null);
        }
        return service.value()
                .map(value -> pieces(told, place(value), value))
                .orElseGet(() -> Stream.of(unknown(told, told.text())));
    }

    static boolean isRemark(String text) {
        return Words.of("beside").contains(Plain.of(text));
    }

    private static String place(Name service) {
        return service.indicator().group().equals("urine") ? "urine" : Names.ANY;
    }

    /** @param service the value it is of, {@code null} where the pieces must say it */
    private Stream<Observed> pieces(Told told, String place, Name service) {
        var read = Stream.<Observed>builder();
        var here = place;
        for (var text : Pieces.of(place, told.text())) {
            var heading = Heading.read(here, text);
            here = heading.isPresent() ? heading.get().place() : here;
            var piece = heading.map(Heading::rest).orElse(text);
            var of = place.equals(here) && heading.isEmpty() ? service : null;
            read.add(here == null ? unknown(told, text) : piece(told, here, text, piece, of));
            here = heading.isPresent() ? here : Heading.behind(here, text);
        }
        return read.build();
    }

    private Observed piece(Told told, String place, String text, String piece, Name service) {
        return Piece.read(place, piece)
                .map(named -> observed(told, text, named.name(), named.rest()))
                .or(() -> Optional.ofNullable(service).flatMap(name -> ofService(told, text, name)))
                .orElseGet(() -> unknown(told, text));
    }

    /** Empty where words in front of the number may mean something else. */
    private Optional<Observed> ofService(Told told, String text, Name service) {
        var plain = Plain.of(text);
        if (service.indicator().group().equals("vision")) {
            return Optional.of(observed(told, text, service, plain));
        }
        var front = WORDS_IN_FRONT.matcher(plain);
        if (!front.find()) {
            var startsWithWordAndHasNumber = !plain.isEmpty()
                    && Character.isLetter(plain.charAt(0))
                    && plain.chars().anyMatch(Character::isDigit)
                    && Words.strip(plain).isEmpty();
            return startsWithWordAndHasNumber ? Optional.empty() : Optional.of(observed(told, text, service, plain));
        }
        var rest = plain.substring(front.end());
        return Names.isAround(front.group(1))
                ? Optional.of(observed(told, text, service, rest))
                : Names.find(Names.ANY, service.indicator().code() + " " + front.group(1))
                        .map(name -> observed(told, text, name, rest));
    }

    private Observed observed(Told told, String text, Name name, String plain) {
        var timed = timed(name, plain);
        var word = Words.strip(timed.rest()).isPresent();
        if (word && !timed.name().indicator().group().equals("urine")) {
            return unknown(told, text);
        }
        var value = Writing.read(timed.name().indicator(), timed.name().unit(), timed.rest());
        return new Observed(
                timed.name().indicator(),
                encounter.id(),
                encounter.date(),
                told.name(),
                text,
                value.number(),
                value.second(),
                value.word(),
                value.doubts());
    }

    /** Of a glucose that nobody named fasting or not the words behind the number may say it. */
    private static Piece timed(Name name, String plain) {
        if (name.indicator().code().equals("glucose")) {
            var end = plain.endsWith(")") || plain.endsWith("]") ? plain.length() - 1 : plain.length();
            for (var when : WHEN) {
                var from = end - when.length();
                if (from > 0 && plain.startsWith(when, from) && " ([,".indexOf(plain.charAt(from - 1)) >= 0) {
                    var rest = plain.substring(0, end < plain.length() ? from - 1 : from);
                    return Names.find(Names.ANY, "glucose " + when)
                            .map(found -> new Piece(new Name(found.indicator(), name.unit()), tidy(rest)))
                            .orElseGet(() -> new Piece(name, plain));
                }
            }
        }
        return new Piece(name, plain);
    }

    private static String tidy(String rest) {
        var end = rest.length();
        while (end > 0 && " ,(-".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return rest.substring(0, end);
    }

    private Observed unknown(Told told, String text) {
        var label = told.name() == null ? told.code() : told.name();
        return new Observed(
                null, encounter.id(), encounter.date(), label, text, null, null, null, Set.of(Doubt.UNREADABLE));
    }
}
