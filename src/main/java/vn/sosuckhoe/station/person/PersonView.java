package vn.sosuckhoe.station.person;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.staff.OpenedByStaff;
import vn.sosuckhoe.book.staff.Purpose;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.view.care.CareView;
import vn.sosuckhoe.portal.view.care.ComingView;
import vn.sosuckhoe.portal.view.care.PastView;
import vn.sosuckhoe.portal.view.checkup.VisitsView;
import vn.sosuckhoe.portal.view.indicator.Card;
import vn.sosuckhoe.portal.view.indicator.IndicatorsView;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.vaccine.VaccinationsView;
import vn.sosuckhoe.portal.words.Opening;
import vn.sosuckhoe.vaccination.visit.OpenDays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person's book on one page for the station: what was found and is due first, then numbers, history, visits.
 *
 * @param opened what for and until when, in a sentence
 * @param emergency it was opened although the person lives elsewhere
 * @param values the newest of each indicator, those that ask for something first
 * @param visits the newest
 */
public record PersonView(
        Head head,
        String opened,
        boolean emergency,
        SummaryView summary,
        CareView care,
        ComingView coming,
        DatesView dates,
        VaccinationsView vaccinations,
        List<Card> values,
        PastView past,
        List<Seen> visits) {

    private static final int VISITS = 8;

    /** @param advice what the one who saw the person told them to do, {@code null} for nothing */
    public record Seen(VisitsView.Item visit, String advice) {}

    static PersonView of(OpenedByStaff opened, Book book, Names names, OpenDays days, LocalDate today) {
        var wording = names.wording();
        var id = opened.book().id();
        var words = wording.of(Opening.class);
        return new PersonView(
                Head.of(id, book, null, opened.book().asOf(), "", wording, today),
                words.opened(
                        wording.term(
                                "purpose",
                                opened.purpose().code(),
                                opened.purpose().code()),
                        wording.time(opened.until())),
                opened.purpose() == Purpose.EMERGENCY,
                SummaryView.of(book, wording, today),
                CareView.of(book, "", wording, today),
                ComingView.of(book, "", wording, today),
                DatesView.of(book, wording, today),
                VaccinationsView.of(id, book, names, days, today),
                values(IndicatorsView.of(book, wording, today)),
                PastView.of(book, wording),
                visits(book, VisitsView.of("", book, wording, today)));
    }

    /** The book asks for nothing. */
    public boolean isIdle() {
        return care.again().isEmpty()
                && coming.groups().isEmpty()
                && vaccinations.next().isEmpty()
                && dates.coming().isEmpty();
    }

    private static List<Seen> visits(Book book, VisitsView view) {
        var advice = new HashMap<String, String>();
        book.checkups().forEach(visit -> advice.put("/kham/" + visit.id(), visit.advice()));
        return view.years().stream()
                .flatMap(year -> year.visits().stream())
                .limit(VISITS)
                .map(visit -> new Seen(visit, advice.get(visit.href())))
                .toList();
    }

    private static List<Card> values(IndicatorsView indicators) {
        var all = indicators.groups().stream()
                .flatMap(group -> group.cards().stream())
                .toList();
        return Stream.concat(
                        all.stream().filter(card -> !card.folded()),
                        all.stream().filter(Card::folded))
                .toList();
    }
}
