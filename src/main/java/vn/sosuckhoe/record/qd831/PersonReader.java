package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.CodeList;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.Reading.Claims;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Address;
import vn.sosuckhoe.record.statement.PersonStatement.Household;
import vn.sosuckhoe.record.statement.PersonStatement.IdentifierStatement;
import vn.sosuckhoe.record.statement.PersonStatement.IdentityPaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Part I of the record, {@code THONGTINCHUNG}. */
final class PersonReader {

    private static final Set<String> BLOOD_GROUPS = Set.of("A", "B", "AB", "O");
    private static final Set<String> RHESUS = Set.of("+", "-");
    private static final Set<String> NO_RELIGION = Set.of("khong", "0");

    private final Fields person;

    private PersonReader(Fields person) {
        this.person = person;
    }

    static PersonStatement read(Fields person, Claims claims, Sex sex) {
        return new PersonReader(person).statement(claims, sex);
    }

    private PersonStatement statement(Claims claims, Sex sex) {
        var name = person.name("HOTEN");
        if (name == null) {
            person.refuse("HOTEN", Reason.NO_NAME);
        }
        return new PersonStatement(
                name,
                sex,
                claims.birthDate(),
                identifiers(claims),
                oneOf("NHOMMAU_HEABO", BLOOD_GROUPS),
                oneOf("NHOMMAU_HERH", RHESUS),
                province("MATINH_KHAISINH"),
                ethnicity(),
                person.text("MAQUOCTICH"),
                religion(),
                person.text("MANGHENGHIEP"),
                identityPaper(),
                household(),
                address("THUONGTRU"),
                address("HIENTAI"),
                person.phone("DIENTHOAI_CD"),
                person.phone("DIENTHOAI_DD"),
                person.text("EMAIL"),
                RelativesReader.read(person));
    }

    private static List<IdentifierStatement> identifiers(Claims claims) {
        var identifiers = new ArrayList<IdentifierStatement>();
        if (claims.personalId() != null) {
            add(identifiers, IdentifierType.PERSONAL_ID, claims.personalId().value());
        }
        if (claims.newbornId() != null) {
            add(identifiers, IdentifierType.NEWBORN_ID, claims.newbornId().value());
        }
        add(identifiers, IdentifierType.OLD_ID_CARD, claims.oldIdCard());
        add(identifiers, IdentifierType.PASSPORT, claims.passport());
        add(identifiers, IdentifierType.SOCIAL_INSURANCE, claims.socialInsurance());
        claims.cards().forEach(card -> add(identifiers, IdentifierType.INSURANCE_CARD, card.value()));
        add(identifiers, IdentifierType.FACILITY_RECORD, claims.facilityRecord());
        return List.copyOf(identifiers);
    }

    private static void add(List<IdentifierStatement> identifiers, IdentifierType type, String value) {
        if (value != null) {
            identifiers.add(new IdentifierStatement(type.name(), value));
        }
    }

    private String oneOf(String element, Set<String> values) {
        var sent = person.text(element);
        if (sent != null && !values.contains(sent)) {
            person.warn(element, Reason.CODE_UNKNOWN);
        }
        return sent;
    }

    /** Two digits; the provinces of today keep codes of the old list. */
    private String province(String element) {
        var sent = person.text(element);
        if (sent != null
                && (sent.length() > 3
                        || CodeList.personalIdProvinces().name(sent).isEmpty())) {
            person.warn(element, Reason.CODE_UNKNOWN);
        }
        return sent;
    }

    private String ethnicity() {
        var sent = person.text("MADANTOC");
        if (sent != null && CodeList.ethnicities().name(sent).isEmpty()) {
            person.warn("MADANTOC", Reason.CODE_UNKNOWN);
        }
        return sent;
    }

    private Coded religion() {
        var sent = person.text("MATONGIAO");
        if (sent == null) {
            return null;
        }
        var known = CodeList.religions().name(sent);
        if (known.isEmpty() && !NO_RELIGION.contains(Codes.bare(Folding.fold(sent)))) {
            person.warn("MATONGIAO", Reason.CODE_UNKNOWN);
        }
        return known.map(name -> new Coded(Codes.bare(sent), name)).orElseGet(() -> new Coded(null, sent));
    }

    private IdentityPaper identityPaper() {
        var number = person.text("SOCMND");
        var issued = person.date("NGAYCAP");
        var place = person.text("NOICAP");
        return anySaid(number, issued, place) ? new IdentityPaper(number, issued, place) : null;
    }

    private Household household() {
        var code = person.text("MAHO_GIADINH");
        var member = person.text("MA_NHANKHAU");
        var relation = person.text("QUANHE_CHUHO");
        return anySaid(code, member, relation) ? new Household(code, member, relation) : null;
    }

    private Address address(String which) {
        var text = person.text("DIACHI_" + which);
        var province = province("MATINH_" + which);
        var district = person.text("MAHUYEN_" + which);
        var commune = person.text("MAXA_" + which);
        var hamlet = person.text("MATHONXOM_" + which);
        return anySaid(text, province, district, commune, hamlet)
                ? new Address(text, province, district, commune, hamlet)
                : null;
    }

    private static boolean anySaid(Object... values) {
        return Stream.of(values).anyMatch(Objects::nonNull);
    }
}
