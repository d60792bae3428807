package vn.sosuckhoe.portal.calendar;

import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.Sharing;
import vn.sosuckhoe.portal.words.Dates;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of secret addresses.
 *
 * @param notice what became of what was asked for, or {@code null}
 * @param fresh the address just made, shown this once, or {@code null}; {@code subscription} opens it on this device
 * @param choices whose dates there can be
 * @param toAsk wards of seven and older, whose say is noted
 */
public record FeedView(
        String notice,
        String fresh,
        String subscription,
        List<Address> addresses,
        List<Choice> choices,
        List<Choice> toAsk,
        String initialsLabel,
        String givenNameLabel) {

    /**
     * An address in use.
     *
     * @param behalf "X thay mặt Y", or {@code null} where nobody's but the holder's own days are in it
     * @param warning why days one may expect are not in it, or {@code null}
     */
    public record Address(String stop, String whose, String behalf, String created, String read, String warning) {}

    /** @param value of the form field */
    public record Choice(String value, String label) {}

    static FeedView of(
            List<Feed> feeds,
            List<Shelved> books,
            String notice,
            String fresh,
            String subscription,
            Wording wording,
            LocalDate today) {
        var words = wording.of(Dates.class);
        var example = books.stream()
                .flatMap(book -> PersonName.read(book.cover().name()).stream())
                .reduce((first, last) -> last);
        return new FeedView(
                notice,
                fresh,
                subscription,
                feeds.stream().map(feed -> address(feed, books, wording, today)).toList(),
                books.stream()
                        .filter(book -> Sharing.decide(book, Say.UNASKED, today) != Answer.REFUSED)
                        .map(book -> new Choice(book.id().toString(), name(book, wording)))
                        .toList(),
                books.stream()
                        .filter(book -> Sharing.decide(book, Say.UNASKED, today) == Answer.ASK)
                        .map(book -> new Choice(book.id().toString(), words.say(name(book, wording))))
                        .toList(),
                words.initials(example.map(PersonName::initials).orElse("")),
                words.givenName(example.map(PersonName::givenName).orElse("")));
    }

    private static Address address(Feed feed, List<Shelved> books, Wording wording, LocalDate today) {
        var words = wording.of(Dates.class);
        var covered = books.stream().filter(feed::covers).toList();
        var wards = names(covered.stream().filter(book -> book.relation() == Relation.GUARDIAN), wording);
        return new Address(
                "/so/lich/" + feed.id() + "/ngung",
                feed.book() == null ? words.family() : names(covered.stream(), wording),
                wards.isEmpty() ? null : wording.of(Household.class).acting(feed.holderName(), wards),
                words.created(wording.day(feed.createdOn())),
                feed.readOn() == null ? words.neverRead() : words.read(wording.day(feed.readOn())),
                warning(feed, covered, wording, today));
    }

    private static String warning(Feed feed, List<Shelved> covered, Wording wording, LocalDate today) {
        var words = wording.of(Dates.class);
        if (covered.isEmpty()) {
            return words.ended();
        }
        var unasked = names(covered.stream().filter(book -> feed.mayShow(book, today) == Answer.ASK), wording);
        var refused = names(covered.stream().filter(book -> feed.mayShow(book, today) == Answer.REFUSED), wording);
        if (!refused.isEmpty()) {
            return words.refused(refused);
        }
        return unasked.isEmpty() ? null : words.notAsked(unasked);
    }

    private static String names(Stream<Shelved> books, Wording wording) {
        return books.map(book -> name(book, wording)).collect(Collectors.joining(", "));
    }

    static String name(Shelved book, Wording wording) {
        return book.cover().name() == null
                ? wording.of(Told.class).nameless()
                : book.cover().name();
    }
}
