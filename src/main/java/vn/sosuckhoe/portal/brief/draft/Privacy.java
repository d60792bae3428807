package vn.sosuckhoe.portal.brief.draft;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.care.Care.FollowUp;
import vn.sosuckhoe.checkup.care.CarePlan;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Sensitivity;

import java.util.stream.Stream;

/**
 * What does not go onto a page that leaves the house: diseases that are nobody else's business, all that speaks of them, and
 * what a health worker marked.
 */
public record Privacy(Book book, Reach reach) {

    /** The book as if nobody had told what a health worker marked, unless the owner chose to have it on the page. */
    Book open() {
        if (reach == Reach.CHOSEN_BY_OWNER || book.checkups().stream().noneMatch(this::isMarked)) {
            return book;
        }
        var open = new Book(
                book.person(),
                book.history(),
                book.vaccinations(),
                book.motherTetanusDoses(),
                book.checkups().stream().filter(each -> !isMarked(each)).toList(),
                book.appointments(),
                book.schedule(),
                null,
                book.sources(),
                book.missing(),
                book.kept());
        return open.caring(CarePlan.of(Charts.of(open)));
    }

    public boolean shows(Known known) {
        return show(Diseases.ofCode(known.disease()).stream());
    }

    public boolean shows(History.Disease told) {
        var code = told.type() == null ? null : told.type().code();
        return show(Stream.concat(
                Diseases.ofHistory(code).stream(), Sensitivity.of(null, told.name(), told.description())));
    }

    public boolean shows(FollowUp care) {
        return show(Diseases.ofCode(care.programme()).stream());
    }

    /** A visit for such a disease says by its reason, its advice and its doctor what it was for. */
    public boolean shows(Visit visit) {
        return (!isMarked(visit) || reach == Reach.CHOSEN_BY_OWNER)
                && show(Stream.of(
                                visit.diagnoses().stream()
                                        .flatMap(each -> Sensitivity.of(each.code(), each.name(), each.conclusion())),
                                visit.results().stream()
                                        .flatMap(each -> Sensitivity.of(null, each.group(), each.name(), each.value())),
                                Sensitivity.of(null, visit.reason(), visit.history(), visit.advice()))
                        .flatMap(each -> each));
    }

    private boolean isMarked(Visit visit) {
        return book.kept() != null && book.kept().visits().contains(visit.id());
    }

    /** Whether the page would leave something out if the book held it: whoever finds it must not learn whether it does. */
    public boolean keepsBack() {
        return reach != Reach.CHOSEN_BY_OWNER;
    }

    /** Whether the reader can have more on the page by choosing so. */
    public boolean couldShowMore(Reach chosen) {
        return new Privacy(book, chosen).hidden() < hidden();
    }

    private long hidden() {
        var told = book.history() == null
                ? 0
                : book.history().diseases().stream()
                        .filter(each -> !shows(each))
                        .count();
        var followed = book.care() == null
                ? 0
                : book.care().followUps().stream().filter(each -> !shows(each)).count();
        return told
                + followed
                + book.checkups().stream().filter(each -> !shows(each)).count();
    }

    private boolean show(Stream<Disease> diseases) {
        return switch (reach) {
            case ANYBODY -> diseases.noneMatch(Disease::sensitive);
            case CHOSEN_BY_GUARDIAN -> diseases.filter(Disease::sensitive).allMatch(Disease::forGuardians);
            case CHOSEN_BY_OWNER -> true;
        };
    }
}
