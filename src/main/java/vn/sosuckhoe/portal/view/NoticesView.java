package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.shelf.Ended;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Notice;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What both sides are told about keys: that they end soon or have ended, who holds one, and that something is kept. */
public record NoticesView(List<String> lines) {

    /** On the family page. */
    public static NoticesView of(List<Shelved> shelf, List<Ended> ended, Wording wording, LocalDate today) {
        var words = wording.of(Household.class);
        return new NoticesView(Stream.concat(
                        shelf.stream().flatMap(each -> line(each, words, wording, today)),
                        ended.stream()
                                .map(each -> words.hasEnded(wording.day(each.since()), name(each.name(), wording))))
                .toList());
    }

    /** On the first page of a book: to the owner who else can open it, to a guardian that it is not the whole. */
    public static NoticesView of(Book book, Holder.Relation relation, Wording wording, LocalDate today) {
        var words = wording.of(Household.class);
        if (relation == Holder.Relation.GUARDIAN) {
            return new NoticesView(withholds(book) ? List.of(words.withheld()) : List.of());
        }
        var ends =
                book.person().relations().stream().map(Person.Relation::until).filter(Objects::nonNull);
        var openers = book.person().relations().stream()
                .filter(each -> each.until() != null && each.until().isAfter(today))
                .map(each ->
                        words.opens(each.name() == null ? words.somebody() : each.name(), wording.day(each.until())));
        var ended = ends.max(Comparator.naturalOrder())
                .filter(last -> Notice.of(last, today) == Notice.HAS_ENDED)
                .map(last -> words.mineHasEnded(wording.day(last)));
        var kept = book.kept() == null ? Stream.<String>empty() : Stream.of(words.keptOwn());
        return new NoticesView(
                Stream.of(openers, ended.stream(), kept).flatMap(each -> each).toList());
    }

    private static Stream<String> line(Shelved shelved, Household words, Wording wording, LocalDate today) {
        if (shelved.relation() == Holder.Relation.GUARDIAN) {
            return Notice.of(shelved.until(), today) == Notice.ENDS_SOON
                    ? Stream.of(words.endsSoon(
                            wording.day(shelved.until()), name(shelved.cover().name(), wording)))
                    : Stream.empty();
        }
        var ends = shelved.cover().guardiansUntil();
        return switch (Notice.of(ends, today)) {
            case ENDS_SOON -> Stream.of(words.mineEndsSoon(wording.day(ends)));
            case HAS_ENDED -> Stream.of(words.mineHasEnded(wording.day(ends)));
            case NONE -> Stream.empty();
        };
    }

    private static boolean withholds(Book book) {
        return book.kept() != null && Boolean.TRUE.equals(book.kept().withheld());
    }

    private static String name(String name, Wording wording) {
        return name == null ? wording.of(Told.class).nameless() : name;
    }
}
