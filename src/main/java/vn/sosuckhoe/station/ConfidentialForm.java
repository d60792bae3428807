package vn.sosuckhoe.station;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Attesting;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.station.AttestationView.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form by which staff mark a visit of their own facility as confidential, or take the mark back. */
final class ConfidentialForm implements Form {

    static final String PERSON = "nguoi";
    static final String DAY = "ngay";
    private static final String WHAT = "viec";
    private static final String KEEP = "giu";
    private static final String SHOW = "thoi";

    @Override
    public List<String> fields() {
        return List.of(PERSON, DAY, WHAT);
    }

    @Override
    public String person() {
        return PERSON;
    }

    @Override
    public Optional<Said> read(Filled filled, LocalDate today) {
        var person = filled.number(PERSON);
        var day = filled.dayBy(DAY, today);
        var what = filled.choice(WHAT, List.of(KEEP, SHOW));
        if (!filled.isRight()) {
            return Optional.empty();
        }
        var visitOn = day.orElseThrow();
        var statement = what.orElseThrow().equals(KEEP) ? new ConfidentialStatement(visitOn) : null;
        return Optional.of(new Said(person.orElseThrow(), new Draft(Kind.CONFIDENTIAL, visitOn.toString(), statement)));
    }

    @Override
    public AttestationView view(Filled filled, Optional<Said> recorded, Attesting words) {
        return new AttestationView(
                words.markTitle(),
                words.markLead(),
                List.of(
                        AttestationView.line(filled, words, PERSON, words.person(), words.numberHint(), true),
                        AttestationView.line(filled, words, DAY, words.visitDay(), words.dayHint(), false),
                        AttestationView.choice(
                                filled,
                                words,
                                WHAT,
                                words.what(),
                                Stream.of(KEEP, SHOW)
                                        .map(value -> new Option(
                                                value,
                                                label(value, words),
                                                value.equals(filled.values().get(WHAT))))
                                        .toList())),
                recorded.map(said -> List.of(
                                Line.of(
                                        words.visitDay(),
                                        PartialDate.parse(said.draft().sourceId())
                                                .vietnamese()),
                                Line.of(words.what(), label(said.draft().statement() == null ? SHOW : KEEP, words))))
                        .orElse(List.of()));
    }

    private static String label(String what, Attesting words) {
        return what.equals(KEEP) ? words.keep() : words.show();
    }
}
