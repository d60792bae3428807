package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the book is about, as lines; only what somebody said. */
final class WhoLines {

    private final Wording wording;
    private final Summary words;
    private final AddressLines addresses;

    WhoLines(Wording wording) {
        this.wording = wording;
        this.words = wording.of(Summary.class);
        this.addresses = new AddressLines(words);
    }

    List<Line> of(Person person, LocalDate today) {
        var lines = new ArrayList<Line>();
        lines.addAll(Line.said(
                Line.of(
                        words.sex(),
                        person.sex() == null
                                ? null
                                : wording.term("sex", person.sex().name(), null)),
                Line.of(
                        words.born(),
                        person.birthDate() == null ? null : person.birthDate().vietnamese()),
                Line.of(words.age(), wording.age(person.birthDate(), today))));
        person.identifiers().stream().map(this::identifier).forEach(lines::add);
        lines.addAll(Line.said(
                Line.of(words.blood(), blood(person)),
                Line.of(words.ethnicity(), text(person.ethnicity())),
                Line.of(words.nationality(), text(person.nationality())),
                Line.of(words.religion(), religion(person)),
                Line.of(words.occupation(), text(person.occupation())),
                Line.of(words.birthProvince(), text(person.birthProvince())),
                Line.of(words.paper(), paper(person.identityPaper())),
                addresses.permanent(person),
                addresses.current(person),
                household(person),
                Line.of(words.phone(), joined(" · ", person.mobile(), person.landline())),
                Line.of(words.email(), person.email())));
        return lines;
    }

    List<Line> relatives(Person person, Origin origin) {
        return person.relations().stream()
                .map(each -> new Line(relation(each), each.name(), each.phone(), guardian(each, origin)))
                .toList();
    }

    /** Whose word it is, because whoever is called a guardian may open this book. */
    private String guardian(Person.Relation relative, Origin origin) {
        if (!relative.guardian()) {
            return null;
        }
        var until =
                relative.until() == null ? null : wording.of(Household.class).until(wording.day(relative.until()));
        return joined(" · ", Confirmed.as(relative, wording), origin.told(relative.guardianSources()), until);
    }

    List<String> differences(Book book, Origin origin) {
        return book.person().discrepancies().stream()
                .map(each -> words.differs(
                        sentenceStart(wording.term("item", kebab(each.field()), each.field())),
                        written(each),
                        origin.name(each.source())))
                .toList();
    }

    /** The other source's value in the words of the page. */
    private String written(Person.Discrepancy difference) {
        return switch (difference.field()) {
            case "sex" -> wording.term("sex", difference.other(), difference.other());
            case "birthDate" -> PartialDate.parse(difference.other()).vietnamese();
            default -> difference.other();
        };
    }

    private Line identifier(Person.Identifier number) {
        var label =
                switch (number.type()) {
                    case "PERSONAL_ID" -> words.number();
                    case "NEWBORN_ID" -> words.newbornId();
                    case "OLD_ID_CARD" -> words.oldCard();
                    case "PASSPORT" -> words.passport();
                    case "SOCIAL_INSURANCE" -> words.socialInsurance();
                    case "INSURANCE_CARD" -> words.insurance();
                    case "HOUSEHOLD_MEMBER" -> words.memberCode();
                    default -> words.facilityRecord();
                };
        return new Line(label, number.value(), "ACTIVE".equals(number.status()) ? null : words.replaced(), null);
    }

    /** No list of kinds is settled among the senders: a bare number is shown as the code it is. */
    private String relation(Person.Relation relative) {
        if (said(relative.text())) {
            return relative.text();
        }
        if (!said(relative.kind())) {
            return words.relatives();
        }
        return relative.kind().chars().allMatch(Character::isDigit)
                ? words.relationKind(relative.kind())
                : relative.kind();
    }

    private Line household(Person person) {
        var household = person.household();
        if (household == null) {
            return Line.of(words.household(), null);
        }
        var shownAbove =
                person.identifiers().stream().anyMatch(each -> each.value().equals(household.memberCode()));
        var member =
                said(household.memberCode()) && !shownAbove ? words.memberCode() + ": " + household.memberCode() : null;
        var head = said(household.relationToHead()) ? words.relationToHead() + ": " + household.relationToHead() : null;
        return said(household.code())
                ? new Line(words.household(), household.code(), orNull(joined(" · ", head, member)), null)
                : Line.of(words.household(), joined(" · ", household.relationToHead(), member));
    }

    private String paper(Person.IdentityPaper paper) {
        if (paper == null || paper.number() == null) {
            return null;
        }
        if (paper.issued() == null) {
            return said(paper.place()) ? words.paperPlace(paper.number(), paper.place()) : paper.number();
        }
        return words.paperIssued(
                paper.number(), paper.issued().vietnamese(), Objects.requireNonNullElse(paper.place(), ""));
    }

    private static String blood(Person person) {
        var rhesus = Objects.requireNonNullElse(person.bloodRh(), "").replace('-', '−');
        if (person.bloodAbo() == null) {
            return rhesus.isEmpty() ? null : "Rh" + rhesus;
        }
        return person.bloodAbo() + rhesus;
    }

    /** The messages write 0 for "none", which is no word for a reader. */
    private static String religion(Person person) {
        var text = text(person.religion());
        return "0".equals(text) ? null : text;
    }

    private static String text(Book.Coded coded) {
        return coded == null ? null : coded.text();
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }

    static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2");
    }

    private static String sentenceStart(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
