package vn.sosuckhoe.station;

import vn.sosuckhoe.family.Basis;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Attesting;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.statement.GuardianStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.station.AttestationView.Option;
import vn.sosuckhoe.station.Filled.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form by which staff confirm a guardian, or record that custody has ended. */
final class GuardianForm implements Form {

    static final String WARD = "nguoi";
    private static final String GUARDIAN = "giam-ho";
    private static final String NAME = "ten";
    private static final String BASIS = "can-cu";
    private static final String DOCUMENT = "giay-to";
    private static final String FROM = "tu-ngay";
    private static final String UNTIL = "den-ngay";

    /** All that staff can see a paper for. */
    private static final List<Basis> BASES =
            Stream.of(Basis.values()).filter(basis -> basis != Basis.RECORD).toList();

    @Override
    public List<String> fields() {
        return List.of(WARD, GUARDIAN, NAME, BASIS, DOCUMENT, FROM, UNTIL);
    }

    @Override
    public String person() {
        return WARD;
    }

    @Override
    public Optional<Said> read(Filled filled, LocalDate today) {
        var ward = filled.number(WARD);
        var guardian = filled.personalId(GUARDIAN);
        var name = filled.text(NAME);
        var basis =
                filled.choice(BASIS, BASES.stream().map(Basis::word).toList()).flatMap(Basis::of);
        var document = filled.text(DOCUMENT);
        var from = filled.dayBy(FROM, today);
        var until = filled.dayAfter(UNTIL, today);
        if (basis.filter(Basis.ENDED::equals).isPresent()
                && !filled.values().get(UNTIL).isEmpty()) {
            filled.fault(UNTIL, Fault.ENDED);
        }
        if (guardian.isPresent() && ward.map(Identifier::value).equals(guardian.map(id -> id.value()))) {
            filled.fault(GUARDIAN, Fault.SAME);
        }
        if (!filled.isRight()) {
            return Optional.empty();
        }
        var number = guardian.orElseThrow().value();
        var statement = new GuardianStatement(
                number,
                name.orElseThrow(),
                basis.orElseThrow().word(),
                document.orElseThrow(),
                from.orElseThrow(),
                until.orElse(null));
        return Optional.of(new Said(ward.orElseThrow(), new Draft(Kind.GUARDIAN, number, statement)));
    }

    @Override
    public AttestationView view(Filled filled, Optional<Said> recorded, Attesting words) {
        return new AttestationView(
                words.guardianTitle(),
                words.guardianLead(),
                List.of(
                        AttestationView.line(filled, words, WARD, words.ward(), words.numberHint(), true),
                        AttestationView.line(filled, words, GUARDIAN, words.guardian(), words.twelveHint(), true),
                        AttestationView.line(filled, words, NAME, words.name(), null, false),
                        AttestationView.choice(filled, words, BASIS, words.basis(), options(filled, words)),
                        AttestationView.line(filled, words, DOCUMENT, words.document(), words.documentHint(), false),
                        AttestationView.line(filled, words, FROM, words.from(), words.dayHint(), false),
                        AttestationView.line(filled, words, UNTIL, words.until(), words.untilHint(), false)),
                recorded.map(said -> lines((GuardianStatement) said.draft().statement(), words))
                        .orElse(List.of()));
    }

    private static List<Option> options(Filled filled, Attesting words) {
        return BASES.stream()
                .map(basis -> new Option(
                        basis.word(),
                        label(basis, words),
                        basis.word().equals(filled.values().get(BASIS))))
                .toList();
    }

    private static List<Line> lines(GuardianStatement said, Attesting words) {
        return Line.said(
                Line.of(words.name(), said.name()),
                Line.of(words.basis(), label(Basis.of(said.basis()).orElseThrow(), words)),
                Line.of(words.document(), said.document()),
                Line.of(words.from(), said.from().vietnamese()),
                Line.of(
                        words.until(),
                        said.until() == null ? null : said.until().vietnamese()));
    }

    private static String label(Basis basis, Attesting words) {
        return switch (basis) {
            case PARENT -> words.parent();
            case APPOINTED -> words.appointed();
            case INSTITUTION -> words.institution();
            case AUTHORISED -> words.authorised();
            case ENDED -> words.ended();
            case RECORD -> throw new IllegalArgumentException("a record says so, not staff");
        };
    }
}
