package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.portal.words.Family;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * My family: whom an invitation waits for, the days set for them, soonest first, then everybody's book; own book first,
 * then by age, the youngest last.
 */
public record FamilyView(List<Card> invited, List<Card> next, List<Card> cards, String asOf) {

    private static final Comparator<Card> SOONEST = Comparator.comparing(
                    (Card card) -> card.step().kind())
            .thenComparing(card -> card.step().day(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param lastCheckup a day, or that there is none */
    public record Card(
            String href, String name, String age, boolean mine, String whose, Step step, String lastCheckup) {}

    /**
     * @param invited ids of books with an invitation that waits for an answer
     * @param completeUntil up to when all books are complete, {@code null} where that is not known yet
     */
    public static FamilyView of(
            List<Shelved> shelf, Set<UUID> invited, OffsetDateTime completeUntil, Wording wording, LocalDate today) {
        var cards = shelf.stream().map(each -> card(each, wording, today)).toList();
        var asOf = completeUntil == null
                ? null
                : wording.of(Shell.class).asOf(wording.time(completeUntil), wording.day(completeUntil));
        var dated = cards.stream()
                .filter(card -> card.step().kind() != Step.Kind.NONE)
                .sorted(SOONEST)
                .toList();
        var waiting = IntStream.range(0, cards.size())
                .filter(at -> invited.contains(shelf.get(at).id()))
                .mapToObj(cards::get)
                .toList();
        return new FamilyView(waiting, dated, cards, asOf);
    }

    /** Whether there is somebody for whom no date is set. */
    public boolean undated() {
        return cards.stream().anyMatch(card -> card.step().kind() == Step.Kind.NONE);
    }

    private static Card card(Shelved shelved, Wording wording, LocalDate today) {
        var family = wording.of(Family.class);
        var cover = shelved.cover();
        var mine = shelved.relation() == Holder.Relation.OWNER;
        return new Card(
                "/so/" + shelved.id(),
                cover.name() == null ? wording.of(Told.class).nameless() : cover.name(),
                wording.age(cover.birthDate(), today),
                mine,
                mine ? family.mine() : family.ward(),
                Step.of(cover, wording, today),
                cover.lastCheckup() == null
                        ? family.noCheckup()
                        : cover.lastCheckup().vietnamese());
    }
}
