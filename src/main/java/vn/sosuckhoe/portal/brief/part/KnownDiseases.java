package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.book.History;
import vn.sosuckhoe.checkup.Subject.Known;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.view.Conditions;
import vn.sosuckhoe.portal.view.Line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Diseases somebody wrote down: those the rules know with the day they were first told, then the others. */
public final class KnownDiseases {

    private KnownDiseases() {}

    public static Section of(Draft draft) {
        var lines = new LinkedHashMap<String, Line>();
        draft.chart().subject().known().stream()
                .filter(draft.privacy()::shows)
                .map(known -> line(known, draft))
                .forEach(line -> lines.putIfAbsent(Folding.fold(line.label()), line));
        present(draft).stream()
                .filter(told -> known(told).isEmpty())
                .map(told -> Line.of(
                        draft.cut(new Conditions(draft.wording()).disease(told)), draft.cut(told.description())))
                .forEach(line -> lines.putIfAbsent(Folding.fold(line.label()), line));
        return draft.section(
                draft.words().diseases(),
                List.copyOf(lines.values()),
                draft.none(draft.words().diseasesNone()),
                draft.size().entries());
    }

    private static Line line(Known known, Draft draft) {
        var name = Diseases.ofCode(known.disease()).map(Disease::name).map(draft::text);
        var since = known.since() == null
                ? null
                : draft.words().since(draft.wording().day(known.since()));
        var described = present(draft).stream()
                .filter(told -> known(told)
                        .filter(each -> each.code().equals(known.disease()))
                        .isPresent())
                .map(History.Disease::description)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return Line.of(name.orElse(known.disease()), Draft.joined("; ", since, draft.cut(described)));
    }

    private static List<History.Disease> present(Draft draft) {
        return draft.book().history() == null
                ? List.of()
                : draft.book().history().diseases().stream()
                        .filter(told -> !Boolean.FALSE.equals(told.present()))
                        .filter(draft.privacy()::shows)
                        .toList();
    }

    private static Optional<Disease> known(History.Disease told) {
        return Optional.ofNullable(told.type()).map(type -> type.code()).flatMap(Diseases::ofHistory);
    }
}
