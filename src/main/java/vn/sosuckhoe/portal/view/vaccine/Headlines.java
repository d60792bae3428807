package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.vaccine.VaccinationsView.Closed;
import vn.sosuckhoe.portal.words.Summary;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.vaccination.outcome.Standing;
import vn.sosuckhoe.vaccination.visit.OpenDays;
import vn.sosuckhoe.vaccination.visit.VisitPlan;
import vn.sosuckhoe.vaccination.visit.Wish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The first sentence of the page, in the order of what matters: late, due, coming, put off, nothing. */
final class Headlines {

    private static final int NAMED = 2;

    private final Book book;
    private final Names names;
    private final LocalDate today;
    private final Vaccines words;
    private final String name;
    private final String station;

    Headlines(Book book, Names names, LocalDate today, OpenDays open) {
        this.book = book;
        this.names = names;
        this.today = today;
        this.words = names.wording().of(Vaccines.class);
        this.name = book.person().name() == null
                ? names.wording().of(Told.class).nameless()
                : book.person().name();
        this.station = new Weekdays(names.wording()).station(open);
    }

    Headline of(VisitPlan visits, List<Item> postponed, List<Closed> closed) {
        if (book.schedule() == null) {
            var known = book.person().birthDate() != null
                    && book.person().birthDate().isExact();
            return known
                    ? headline(Status.UNCHECKED, words.noSchedule(name), words.doNothing(), null)
                    : headline(Status.UNCHECKED, words.noBirthday(name), words.doBirthday(), null);
        }
        if (!visits.days().isEmpty()) {
            return visit(visits.days().get(0));
        }
        if (!postponed.isEmpty()) {
            var what = postponed.stream().map(Item::name).collect(Collectors.joining(", "));
            return headline(Status.POSTPONED, words.isPostponed(name, what), words.doPostponed(), null);
        }
        var complete = closed.isEmpty()
                && book.schedule().groups().stream().anyMatch(group -> group.standing() == Standing.COMPLETE);
        return headline(
                Status.IMMUNE, complete ? words.allDone(name) : words.nothingDue(name), words.doNothing(), null);
    }

    private Headline visit(VisitPlan.Day visit) {
        var late = visit.wishes().stream().filter(wish -> wish.late(today)).toList();
        if (visit.late()) {
            return headline(Status.OVERDUE, words.isOverdue(name, what(late)), words.doOverdue(), station);
        }
        if (visit.wishes().stream().anyMatch(wish -> !wish.recommended().isAfter(today))) {
            return headline(Status.DUE, words.isDue(name, what(visit.wishes())), words.doDue(), station);
        }
        var days = ChronoUnit.DAYS.between(today, visit.day());
        var status = days <= names.schedule().soonDays() ? Status.SOON : Status.LATER;
        var summary = names.wording().of(Summary.class);
        var wait = days == 1 ? summary.tomorrow() : summary.inDays(Long.toString(days));
        var day = new Weekdays(names.wording()).day(visit.day());
        return headline(status, words.comes(name, day, wait, what(visit.wishes())), words.doComing(), station);
    }

    private Headline headline(Status status, String sentence, String action, String station) {
        return new Headline(status, status.word(words), sentence, action, station);
    }

    /** More than two names make no sentence; they follow below. */
    private String what(List<Wish> wishes) {
        if (wishes.size() > NAMED) {
            return words.manyDoses(Integer.toString(wishes.size()));
        }
        return wishes.stream()
                .map(wish -> names.dose(
                        wish.vaccine(),
                        wish.aims().stream().mapToInt(Wish.Aim::number).min().orElseThrow()))
                .collect(Collectors.joining("; "));
    }
}
