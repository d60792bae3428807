package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.InsuranceCard;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.Reading.Claims;
import vn.sosuckhoe.record.Reason;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which numbers the person can be established. Senders put the personal ID into whichever of four elements their
 * software fills, so all are looked at; the message is refused when they contradict each other or hold nothing usable.
 */
final class ClaimsReader {

    private static final Pattern PASSPORT = Pattern.compile("[A-Za-z]{1,2}[0-9]{6,8}");

    private final Fields person;

    private ClaimsReader(Fields person) {
        this.person = person;
    }

    static Claims read(Fields person, Sex sex, PartialDate birth) {
        return new ClaimsReader(person).claims(sex, birth);
    }

    private Claims claims(Sex sex, PartialDate birth) {
        var cards = cards();
        var paper = digitsOrLetters("SOCMND");
        var claims = new Claims(
                personalId(cards, sex, birth),
                newbornId(),
                isDigits(paper, 9) ? paper : null,
                isPassport(paper) ? paper : null,
                socialInsurance(),
                cards,
                facilityRecord(),
                birth,
                person.name("HOTEN"));
        checkPaper(paper);
        checkThatSomebodyIsMeant(claims);
        return claims;
    }

    private PersonalId personalId(List<InsuranceCard> cards, Sex sex, PartialDate birth) {
        var portal = number("VNEID");
        var record = number("MADINHDANH");
        var paper = number("SOCMND");
        var card = cards.stream()
                .map(InsuranceCard::value)
                .map(PersonalId::read)
                .flatMap(Optional::stream)
                .findFirst();
        if (portal.isPresent() && record.isPresent() && !portal.equals(record)) {
            person.refuse("VNEID", Reason.TWO_PERSONAL_IDS);
        }
        var element = portal.isPresent()
                ? "VNEID"
                : record.isPresent() ? "MADINHDANH" : paper.isPresent() ? "SOCMND" : "MATHE";
        var id = portal.or(() -> record).or(() -> paper).or(() -> card);
        id.ifPresent(chosen -> {
            paper.filter(other -> !other.equals(chosen))
                    .ifPresent(other -> person.warn("SOCMND", Reason.OTHER_PERSONAL_ID));
            card.filter(other -> !other.equals(chosen))
                    .ifPresent(other -> person.warn("MATHE", Reason.OTHER_PERSONAL_ID));
            chosen.warnings(sex, birth).forEach(warning -> person.warn(element, reason(warning)));
        });
        return id.orElse(null);
    }

    private static Reason reason(PersonalId.Warning warning) {
        return switch (warning) {
            case SEX_DIFFERS -> Reason.PERSONAL_ID_SEX;
            case BIRTH_YEAR_DIFFERS -> Reason.PERSONAL_ID_BIRTH_YEAR;
            case PROVINCE_UNKNOWN -> Reason.PERSONAL_ID_PROVINCE;
        };
    }

    /** A child's ordinary card looks the same as the number of a newborn: beside a personal ID it links the two. */
    private NewbornId newbornId() {
        return NewbornId.read(digitsOrLetters("MADINHDANH"))
                .or(() -> firstNewbornIn(person.block().text("MATHE")))
                .orElse(null);
    }

    private static Optional<NewbornId> firstNewbornIn(String cards) {
        return InsuranceCard.readAll(cards).stream()
                .map(InsuranceCard::value)
                .map(NewbornId::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<InsuranceCard> cards() {
        var sent = person.block().text("MATHE");
        var cards = InsuranceCard.readAll(sent);
        for (var part : sent.split(";")) {
            if (!part.isBlank() && InsuranceCard.read(part).isEmpty()) {
                person.warn("MATHE", Reason.INSURANCE_SHAPE);
                break;
            }
        }
        return cards;
    }

    private String socialInsurance() {
        var number = digitsOrLetters("MABHXH");
        if (number.isEmpty() || isDigits(number, 10)) {
            return number.isEmpty() ? null : number;
        }
        person.warn("MABHXH", Reason.SOCIAL_INSURANCE_SHAPE);
        return null;
    }

    /** Digits that nearly are a personal ID are more likely a slip than a number of the facility's own. */
    private String facilityRecord() {
        var sent = person.text("MADINHDANH");
        if (sent == null
                || number("MADINHDANH").isPresent()
                || NewbornId.read(digitsOrLetters("MADINHDANH")).isPresent()) {
            return null;
        }
        var bare = digitsOrLetters("MADINHDANH");
        if (isDigits(bare, 11) || isDigits(bare, 13)) {
            person.warn("MADINHDANH", Reason.PERSONAL_ID_SHAPE);
        }
        return sent;
    }

    private void checkPaper(String paper) {
        var known = paper.isEmpty() || isDigits(paper, 12) || isDigits(paper, 9) || isPassport(paper);
        if (!known) {
            person.warn("SOCMND", Reason.IDENTITY_PAPER_SHAPE);
        }
    }

    private void checkThatSomebodyIsMeant(Claims claims) {
        var broken = person.text("VNEID") != null && number("VNEID").isEmpty();
        var ownNumber =
                claims.facilityRecord() != null && !claims.facilityRecord().equals(person.text("VNEID"));
        var usable = claims.personalId() != null
                || claims.newbornId() != null
                || claims.oldIdCard() != null
                || claims.passport() != null
                || claims.socialInsurance() != null
                || !claims.cards().isEmpty()
                || ownNumber;
        if (broken && usable) {
            person.warn("VNEID", Reason.PERSONAL_ID_SHAPE);
        } else if (broken) {
            person.refuse("VNEID", Reason.PERSONAL_ID_SHAPE);
        } else if (!usable) {
            person.remarks().refuse(person.block().path(), Reason.NO_PERSON, "empty");
        }
    }

    private Optional<PersonalId> number(String element) {
        return PersonalId.read(digitsOrLetters(element));
    }

    /** Without the spaces that people put between groups. */
    private String digitsOrLetters(String element) {
        return person.block().text(element).replace(" ", "");
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPassport(String text) {
        return PASSPORT.matcher(text).matches();
    }
}
