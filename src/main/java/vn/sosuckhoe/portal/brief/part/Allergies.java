package vn.sosuckhoe.portal.brief.part;

import vn.sosuckhoe.book.History;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.brief.draft.Draft;
import vn.sosuckhoe.portal.brief.draft.Section;
import vn.sosuckhoe.portal.brief.draft.Size;
import vn.sosuckhoe.portal.view.Conditions;
import vn.sosuckhoe.portal.view.Line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** First of all: in every size, all of them, if only by name. */
public final class Allergies {

    private Allergies() {}

    public static Section of(Draft draft) {
        var all = lines(draft);
        var told = new ArrayList<Line>();
        var room = draft.size().allergies();
        for (var line : all) {
            room -= line.label().length() + 2;
            if (room >= 0) {
                told.add(line);
            }
        }
        var left = all.size() - told.size();
        return new Section(
                "alert",
                draft.words().allergies(),
                told,
                draft.words().allergiesNone(),
                left > 0 ? draft.words().allergiesMore(Integer.toString(left)) : null);
    }

    /** What two sources tell in other letters is told once. */
    private static List<Line> lines(Draft draft) {
        var lines = new LinkedHashMap<String, Line>();
        if (draft.book().history() != null) {
            for (var allergy : draft.book().history().allergies()) {
                var line = line(allergy, draft);
                lines.merge(Folding.fold(line.label()), line, (one, other) -> one.value() == null ? other : one);
            }
        }
        return List.copyOf(lines.values());
    }

    private static Line line(History.Allergy allergy, Draft draft) {
        var name = draft.cut(new Conditions(draft.wording()).allergy(allergy));
        var how = draft.size() == Size.LEAST ? null : draft.cut(allergy.description());
        return Line.of(name, how == null || how.isBlank() || how.equals(name) ? null : how);
    }
}
