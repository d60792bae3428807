package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one version of a schedule, on top of the version it is based on. */
final class VersionReader {

    private final Vocabulary vocabulary;
    private final Place file;
    /** {@code null} for a version that stands by itself. */
    private final Schedule base;

    private final Map<String, Schedule.Source> sources = new LinkedHashMap<>();
    private final Words words = new Words(sources.keySet());

    VersionReader(Vocabulary vocabulary, Place file, Schedule base) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.base = base;
    }

    Schedule read() {
        file.only(
                "schedule",
                "since",
                "based-on",
                "drop",
                "title",
                "missing-day",
                "soon",
                "sources",
                "groups",
                "series",
                "conflicts",
                "cautions");
        sources.putAll(base == null ? vocabulary.sources() : base.sources());
        sources.putAll(Vocabulary.sources(file.at("sources")));
        var groups = groups();
        var cautions = new CautionReader(vocabulary, words, groups.keySet());
        return new Schedule(
                file.need("schedule").text(),
                since(file),
                null,
                base == null || file.at("title").is()
                        ? Words.text(file.need("title").only("vi", "en"))
                        : base.title(),
                base == null || file.at("missing-day").is()
                        ? Words.oneOf(MissingDay.class, file.need("missing-day"))
                        : base.missingDay(),
                base == null || file.at("soon").is() ? soon(file.need("soon")) : base.soonDays(),
                sources,
                vocabulary.antigens(),
                vocabulary.vaccines(),
                List.copyOf(groups.values()),
                List.copyOf(series(groups).values()),
                base == null || file.at("conflicts").is()
                        ? file.at("conflicts").list(cautions::conflict)
                        : base.conflicts(),
                base == null || file.at("cautions").is()
                        ? file.at("cautions").list(cautions::caution)
                        : base.cautions());
    }

    static LocalDate since(Place file) {
        return Words.day(file.need("since"), file.need("since").text());
    }

    private int soon(Place place) {
        var span = words.limit(place).span();
        if (span.years() != 0 || span.months() != 0) {
            throw place.mistake("days or weeks were expected");
        }
        return span.weeks() * 7 + span.days();
    }

    private Map<String, VaccineGroup> groups() {
        var groups = new LinkedHashMap<String, VaccineGroup>();
        if (base != null) {
            base.groups().forEach(group -> groups.put(group.code(), group));
        }
        drop("groups", groups.keySet());
        var here = new LinkedHashSet<String>();
        for (var place : file.at("groups").list()) {
            place.only("code", "vi", "en", "antigens", "together");
            var antigens = vocabulary.antigens(place.need("antigens"));
            if (antigens.isEmpty()) {
                throw place.mistake("a group needs an antigen");
            }
            var group = new VaccineGroup(
                    place.need("code").text(),
                    Words.text(place),
                    antigens,
                    place.at("together").flag(false));
            once(place, here, group.code());
            groups.put(group.code(), group);
        }
        return groups;
    }

    private Map<String, Series> series(Map<String, VaccineGroup> groups) {
        var all = new LinkedHashMap<String, Series>();
        if (base != null) {
            base.series().forEach(series -> all.put(series.id(), series));
        }
        drop("series", all.keySet());
        all.values().removeIf(series -> !groups.containsKey(series.group()));
        var reader = new SeriesReader(vocabulary, words, groups);
        var here = new LinkedHashSet<String>();
        for (var place : file.at("series").list()) {
            var series = reader.read(place);
            once(place, here, series.id());
            all.put(series.id(), series);
        }
        return all;
    }

    private static void once(Place place, Set<String> here, String code) {
        if (!here.add(code)) {
            throw place.mistake(code + " stands here twice");
        }
    }

    private void drop(String what, Set<String> codes) {
        if (!file.at("drop").is()) {
            return;
        }
        for (var code : file.at("drop").only("groups", "series").at(what).list()) {
            if (!codes.remove(code.text())) {
                throw code.mistake("nothing to drop under " + code.text());
            }
        }
    }
}
