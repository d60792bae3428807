package vn.sosuckhoe.portal.calendar;

import vn.sosuckhoe.access.Caller.Citizen;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.family.Decision.Answer;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.portal.Sharing;
import vn.sosuckhoe.portal.calendar.Feed.Naming;
import vn.sosuckhoe.portal.words.Dates;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The form that asks for a new address.
 *
 * @param book {@code null} for the whole family
 * @param asked the children of seven and older whose agreement was ticked
 * @param refusal why it cannot be, or {@code null}
 */
record Order(UUID book, Naming naming, boolean alarm, List<UUID> asked, Refusal refusal) {

    /** Raised with the sentences that ask for a child's say: what somebody agreed to must be known later. */
    static final String WORDING = "2026-11-22";

    static final String FAMILY = "ca-nha";

    /** @param unasked the child that was not asked, or {@code null} where nothing was chosen */
    record Refusal(Shelved unasked) {

        String in(Wording wording) {
            var words = wording.of(Dates.class);
            return unasked == null ? words.needChoice() : words.needSay(FeedView.name(unasked, wording));
        }
    }

    static Order read(
            String whose, String naming, String alarm, List<String> say, List<Shelved> books, LocalDate today) {
        var family = FAMILY.equals(whose);
        var chosen = books.stream()
                .filter(book -> Sharing.decide(book, Say.UNASKED, today) != Answer.REFUSED)
                .filter(book -> family || book.id().toString().equals(whose))
                .toList();
        var toAsk = chosen.stream()
                .filter(book -> Sharing.decide(book, Say.UNASKED, today) == Answer.ASK)
                .toList();
        var asked = toAsk.stream()
                .map(Shelved::id)
                .filter(id -> say != null && say.contains(id.toString()))
                .toList();
        return new Order(
                family || chosen.isEmpty() ? null : chosen.get(0).id(),
                Naming.GIVEN.name().equals(naming) ? Naming.GIVEN : Naming.INITIALS,
                alarm != null,
                asked,
                refusal(chosen, family ? Optional.empty() : toAsk.stream().findFirst(), asked));
    }

    private static Refusal refusal(List<Shelved> chosen, Optional<Shelved> child, List<UUID> asked) {
        if (chosen.isEmpty()) {
            return new Refusal(null);
        }
        return child.filter(ward -> !asked.contains(ward.id()))
                .map(Refusal::new)
                .orElse(null);
    }

    Feeds.Wish wish(Citizen citizen, Language language) {
        return new Feeds.Wish(
                citizen.id().value(), citizen.name(), book, naming, alarm, language.tag(), asked, WORDING);
    }
}
