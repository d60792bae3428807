package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.Visit.Diagnosis;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;

import java.util.stream.Collectors;

/** The newest visits: what was concluded and advised. */
public final class LastVisits {

    private LastVisits() {}

    public static Section of(Draft draft) {
        var origin = Origin.of(draft.book(), draft.wording());
        var visits =
                draft.book().checkups().stream().filter(draft.privacy()::shows).toList();
        var lines = visits.stream()
                .limit(draft.size().visits())
                .map(visit -> line(visit, origin, draft))
                .toList();
        return new Section(
                "lines",
                draft.words().visits(),
                lines,
                draft.none(draft.words().visitsNone()),
                draft.more(visits.size() - lines.size()));
    }

    private static Line line(Visit visit, Origin origin, Draft draft) {
        var words = draft.words();
        var found = draft.cut(
                visit.diagnoses().stream().map(LastVisits::diagnosis).distinct().collect(Collectors.joining("; ")));
        var advice =
                visit.advice() == null || visit.advice().isBlank() ? null : words.advice(draft.cut(visit.advice()));
        var place = visit.sources().isEmpty()
                ? null
                : draft.cut(origin.name(visit.sources().get(0)));
        return Line.of(
                visit.date() == null ? words.undated() : visit.date().vietnamese(),
                Draft.joined(" · ", found.isEmpty() ? draft.cut(visit.reason()) : found, advice, place));
    }

    private static String diagnosis(Diagnosis diagnosis) {
        var said = diagnosis.conclusion() == null ? diagnosis.name() : diagnosis.conclusion();
        if (said == null) {
            return diagnosis.code() == null ? "?" : diagnosis.code();
        }
        return diagnosis.code() == null ? said : said + " (" + diagnosis.code() + ")";
    }
}
