package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.vaccination.file.Programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Synthetic records, said in few words. */
public final class Records {

    public static final Projection PROJECTION = new Projection(AdministrativeUnits.vietnam(), Programmes.tcmr());
    public static final String STATION = "24021";
    public static final String HOSPITAL = "24001";

    private final List<Entry> entries = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();

    public static Records record() {
        return new Records();
    }

    /** {@code day} is both the version and the day it was told. */
    public Records says(String source, String day, String sourceId, Statement statement) {
        entries.add(new Entry(
                statement.kind(), source, "Cơ sở " + source, sourceId, day, PartialDate.parse(day), statement));
        return this;
    }

    public Records takesBack(String source, String day, String sourceId, Statement.Kind kind) {
        entries.add(new Entry(kind, source, "Cơ sở " + source, sourceId, day, PartialDate.parse(day), null));
        return this;
    }

    public Records person(String source, String day, String name, UnaryOperator<Person> more) {
        return says(source, day, "", more.apply(new Person(name)).statement());
    }

    public Records known() {
        return person(STATION, "2024-01-01", "LÒ VĂN PÁO", person -> person.born("2015-06-01"));
    }

    public Records dose(String source, String day, DoseStatement dose) {
        return says(source, day, dose.vaccineName() + dose.date() + dose.next(), dose);
    }

    public Records doseList(String source, String day, DoseStatement... doses) {
        return says(
                source,
                day,
                "",
                new DoseListStatement(
                        null,
                        Arrays.stream(doses)
                                .map(dose -> dose.vaccineName() + dose.date() + dose.next())
                                .toList()));
    }

    public Records numbered(IdentifierType type, String value) {
        identifiers.add(Identifier.active(type, value));
        return this;
    }

    public Records replaced(IdentifierType type, String value) {
        identifiers.add(Identifier.active(type, value).replaced(null));
        return this;
    }

    public PersonRecord build() {
        return new PersonRecord(List.copyOf(entries), List.copyOf(identifiers), null);
    }

    public PersonRecord mergedInto(UUID other) {
        return new PersonRecord(List.copyOf(entries), List.copyOf(identifiers), other);
    }

    public Projected projected() {
        return projected(LocalDate.of(2026, 11, 22));
    }

    public Projected projected(LocalDate today) {
        return PROJECTION.of(build(), today).orElseThrow();
    }

    public Book book() {
        return projected().book();
    }

    public static DoseStatement given(String code, String name, String date) {
        return new DoseStatement(code, name, null, true, date(date), null, null, null, null);
    }

    public static DoseStatement given(String code, String name, String date, String next) {
        return new DoseStatement(code, name, null, true, date(date), null, null, date(next), null);
    }

    public static DoseStatement appointment(String name, String next) {
        return new DoseStatement(null, name, null, false, null, null, null, date(next), null);
    }

    public static VisitStatement visit(String id, String date, String reason, String advice) {
        return new VisitStatement(
                id,
                date(date),
                null,
                null,
                null,
                null,
                reason,
                null,
                List.of(),
                null,
                List.of(),
                advice,
                List.of(),
                List.of());
    }

    public static HistoryStatement history(
            List<HistoryStatement.Allergy> allergies, List<HistoryStatement.Disease> diseases, String surgery) {
        return new HistoryStatement(
                null, List.of(), null, List.of(), allergies, diseases, surgery, List.of(), List.of(), null, null);
    }

    static PartialDate date(String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    /** What one source knows about a person, beginning with the name. */
    public static final class Person {

        private final String name;
        private Sex sex;
        private PartialDate born;
        private String blood;
        private String mobile;
        private String ethnicity;
        private PersonStatement.Address address;
        private PersonStatement.Household household;
        private final List<PersonStatement.IdentifierStatement> numbers = new ArrayList<>();
        private final List<PersonStatement.Relation> relations = new ArrayList<>();

        private Person(String name) {
            this.name = name;
        }

        public Person born(String iso) {
            born = PartialDate.parse(iso);
            return this;
        }

        public Person sex(Sex sex) {
            this.sex = sex;
            return this;
        }

        public Person blood(String abo) {
            blood = abo;
            return this;
        }

        public Person mobile(String number) {
            mobile = number;
            return this;
        }

        public Person ethnicity(String code) {
            ethnicity = code;
            return this;
        }

        public Person address(String text, String province, String district, String commune) {
            address = new PersonStatement.Address(text, province, district, commune, null);
            return this;
        }

        public Person living(String commune, String hamlet) {
            address = new PersonStatement.Address(hamlet, null, null, commune, hamlet);
            return this;
        }

        public Person household(String code, String toHead) {
            household = new PersonStatement.Household(code, null, toHead);
            return this;
        }

        public Person relative(String kind, String personalId, String name, Boolean guardian) {
            relations.add(new PersonStatement.Relation(kind, null, personalId, name, null, null, guardian));
            return this;
        }

        public Person relative(PersonStatement.Relation relative) {
            relations.add(relative);
            return this;
        }

        public Person card(String number) {
            numbers.add(new PersonStatement.IdentifierStatement(IdentifierType.INSURANCE_CARD.name(), number));
            return this;
        }

        private PersonStatement statement() {
            return new PersonStatement(
                    name,
                    sex,
                    born,
                    List.copyOf(numbers),
                    blood,
                    null,
                    null,
                    ethnicity,
                    null,
                    null,
                    null,
                    null,
                    household,
                    address,
                    null,
                    null,
                    mobile,
                    null,
                    List.copyOf(relations));
        }
    }
}
