package vn.sosuckhoe.portal.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.portal.words.Family;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Wording;

/** My family: what is next for each, soonest first, then everybody's book; own book first, then by age, the youngest last. */
public record FamilyView(List<Card> next, List<Card> cards) {

    private static final Comparator<Card> SOONEST = Comparator.comparing((Card card) -> card.step().kind())
            .thenComparing(card -> card.step().day(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param lastCheckup a day, or that there is none */
    public record Card(
            String href,
            String name,
            String age,
            boolean mine,
            String whose,
            Step step,
            String lastCheckup,
            String asOf) {}

    /** A book that was opened for the family page. */
    public record Opened(ReadyBook ready, Book book) {}

    public static FamilyView of(List<Opened> books, Wording wording, LocalDate today) {
        var cards = books.stream().map(each -> card(each, wording, today)).toList();
        return new FamilyView(cards.stream().sorted(SOONEST).toList(), cards);
    }

    /** Whether there is somebody for whom no date is set. */
    public boolean undated() {
        return cards.stream().anyMatch(card -> card.step().kind() == Step.Kind.NONE);
    }

    private static Card card(Opened opened, Wording wording, LocalDate today) {
        var family = wording.of(Family.class);
        var ready = opened.ready();
        var book = opened.book();
        var mine = ready.relation() == Holder.Relation.OWNER;
        return new Card(
                "/so/" + ready.id(),
                Head.name(book.person(), wording),
                wording.age(book.person().birthDate(), today),
                mine,
                mine ? family.mine() : family.ward(),
                Step.of(book, wording, today),
                book.checkups().stream()
                        .map(visit -> visit.date())
                        .filter(date -> date != null)
                        .findFirst()
                        .map(date -> date.vietnamese())
                        .orElse(family.noCheckup()),
                wording.of(Shell.class).asOf(wording.time(ready.asOf()), wording.day(ready.asOf())));
    }
}
