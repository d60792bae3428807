package vn.sosuckhoe;

import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Address;
import vn.sosuckhoe.book.Person.Identifier;
import vn.sosuckhoe.book.Person.Relation;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.util.List;

/** An invented person, of whom a test says what it needs; of the rest nobody has said anything. */
public final class Somebody {

    private final String name;
    private Sex sex;
    private PartialDate born;
    private boolean temporary;
    private List<Identifier> identifiers = List.of();
    private String bloodAbo;
    private String bloodRh;
    private Address home;
    private List<Relation> relations = List.of();

    private Somebody(String name) {
        this.name = name;
    }

    public static Somebody named(String name) {
        return new Somebody(name);
    }

    public Somebody sex(Sex told) {
        sex = told;
        return this;
    }

    public Somebody born(String day) {
        return born(PartialDate.parse(day));
    }

    public Somebody born(PartialDate day) {
        born = day;
        return this;
    }

    /** Without a personal number yet. */
    public Somebody withoutNumber() {
        temporary = true;
        return this;
    }

    public Somebody numbered(List<Identifier> told) {
        identifiers = told;
        return this;
    }

    public Somebody blood(String abo, String rh) {
        bloodAbo = abo;
        bloodRh = rh;
        return this;
    }

    public Somebody livingAt(Address where) {
        home = where;
        return this;
    }

    public Somebody relatedTo(List<Relation> told) {
        relations = told;
        return this;
    }

    public Person person() {
        return new Person(
                name,
                sex,
                born,
                temporary,
                identifiers,
                bloodAbo,
                bloodRh,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                home,
                home,
                null,
                null,
                null,
                relations,
                List.of());
    }

    public BookOf book() {
        return new BookOf(person());
    }
}
