package vn.sosuckhoe.roll;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.place.Commune;
import vn.sosuckhoe.person.place.Place;
import vn.sosuckhoe.person.place.Place.Flag;
import vn.sosuckhoe.person.place.Province;
import vn.sosuckhoe.roll.Listing.Home;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From a book to its lines in the roll. */
public final class Listings {

    private static final Set<String> PARTS = Set.of("administrative", "history", "vaccination", "checkup");
    private static final String HEAD = "chu ho";
    private static final int LONGEST = 120;
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private Listings() {}

    /**
     * @param book the whole one, not the guardians' edition
     * @param forGuardians what guardians read instead, {@code null} where they read the same: what follows from the rest is
     *     sensitive, and the days of it are told to nobody
     * @param home where the person lives
     * @param today the day on which it is made; see {@link #turnsOn}
     */
    public static Listing of(Book book, Book forGuardians, Place home, LocalDate today) {
        var person = book.person();
        var yearly = Yearly.of(book);
        var days = new Days(forGuardians == null ? book : forGuardians);
        return new Listing(
                home(person, home),
                Objects.requireNonNullElse(person.name(), ""),
                person.sex(),
                person.birthDate(),
                book.history() != null && !book.history().disabilities().isEmpty(),
                Reaching.numbers(person, today),
                Reaching.reach(person, today),
                yearly.last(),
                yearly.on(),
                yearly.overdueFrom(),
                days.seen(),
                days.dosed(),
                complete(book),
                BasicDoses.FIRST_BIRTHDAY.allGiven(book, today),
                BasicDoses.SECOND_BIRTHDAY.allGiven(book, today),
                due(book, forGuardians, today),
                Following.followUps(book.care()),
                Following.findings(book.care()),
                Days.newest(book));
    }

    /** The first day on which the same book gives another listing, as far as the book itself does not turn on it. */
    public static Optional<LocalDate> turnsOn(Book book, LocalDate today) {
        return Stream.of(
                        BasicDoses.FIRST_BIRTHDAY.comes(book),
                        BasicDoses.SECOND_BIRTHDAY.comes(book),
                        Reaching.ofAge(book.person()))
                .flatMap(Optional::stream)
                .filter(today::isBefore)
                .min(LocalDate::compareTo);
    }

    private static List<Listing.Due> due(Book book, Book forGuardians, LocalDate today) {
        var due = Dues.of(book, today);
        if (forGuardians == null) {
            return due;
        }
        var told = Dues.of(forGuardians, today);
        return due.stream()
                .map(each -> told.contains(each) ? each : each.kept())
                .toList();
    }

    private static Home home(Person person, Place place) {
        var address = person.currentAddress() != null ? person.currentAddress() : person.permanentAddress();
        var hamlet = shortened(address == null ? null : address.hamlet());
        var household = person.household();
        return new Home(
                place.province().map(Province::code).orElse(""),
                commune(place),
                hamlet,
                key(hamlet),
                shortened(household == null ? null : household.code()),
                household != null && HEAD.equals(key(household.relationToHead())));
    }

    /** Code of today; empty where the address tells none, and of a commune that was split. */
    private static String commune(Place place) {
        return place.flags().contains(Flag.SPLIT)
                ? ""
                : place.commune().map(Commune::code).orElse("");
    }

    /** An index takes no more of it; nothing honest is that long. */
    private static String shortened(String text) {
        var told = text == null ? "" : text.strip();
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST);
    }

    private static String key(String text) {
        return NOT_LETTER_OR_DIGIT.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    private static Set<String> complete(Book book) {
        var complete = new LinkedHashSet<>(PARTS);
        book.missing().forEach(missing -> complete.remove(missing.part()));
        return complete;
    }
}
