package vn.sosuckhoe.portal.view.explanation;

import vn.sosuckhoe.checkup.explanation.Explanation;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.portal.words.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Everything that is explained, by group. */
public record ExplanationIndex(List<Group> groups) {

    public record Group(String name, List<Entry> entries) {}

    /** @param what why it is measured, for those who do not know the name */
    public record Entry(String code, String name, String what) {}

    public static ExplanationIndex of(Wording wording) {
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var indicator : Indicators.all()) {
            Explanation.of(indicator)
                    .ifPresent(explanation -> groups.computeIfAbsent(indicator.group(), first -> new ArrayList<>())
                            .add(entry(indicator, explanation, wording)));
        }
        return new ExplanationIndex(groups.entrySet().stream()
                .map(group -> new Group(wording.term("panel", group.getKey(), group.getKey()), group.getValue()))
                .toList());
    }

    private static Entry entry(Indicator indicator, Explanation explanation, Wording wording) {
        return new Entry(
                indicator.code(),
                wording.text(indicator.name()),
                wording.text(explanation.why().get(0)));
    }
}
