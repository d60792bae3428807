package vn.sosuckhoe.vaccination.file;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.schedule.Antigen;
import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Conflict;
import vn.sosuckhoe.vaccination.schedule.Limit;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Provenance;
import vn.sosuckhoe.vaccination.schedule.Provenance.Confidence;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.SeriesDose.From;
import vn.sosuckhoe.vaccination.schedule.Skip;
import vn.sosuckhoe.vaccination.schedule.Skip.Condition;
import vn.sosuckhoe.vaccination.schedule.Span;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;
import vn.sosuckhoe.vaccination.schedule.Vaccine;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeReaderTest {

    private static final String VACCINES = """
            sources: {X: a made-up source}
            antigens:
              a: {vi: á, en: a, snomed: 123 (X M)}
              b: {vi: b, en: b}
            vaccines:
              A: {vi: A, en: A, antigens: [a], kind: inactivated, cvx: 08 (X H), icd11: XM (X H), atc: J07 (X M), written: [Aaa, 5 trong 1]}
              L: {vi: L, en: L, antigens: [a, b], kind: live-injected}
            """;

    private static final String FIRST = """
            schedule: land
            since: 2000-01-01
            title: {vi: đất, en: land}
            missing-day: first-of-next-month
            soon: 2 weeks + 3 days (X H)
            sources: {Y: another}
            groups:
              - {code: G, vi: g, en: g, antigens: [a, b], together: true}
              - {code: H, vi: h, en: h, antigens: [b]}
            series:
              - id: s
                group: G
                antigens: [a]
                vi: s
                en: s
                standard: true
                product-path: true
                preference: 2
                start: {from: 1 month (X H), before: 1 year (X H)}
                sex: female
                born: {since: 2000-01-01 (X H), before: 2010-01-01 (X L)}
                indications: [{observation: pregnant, from: 15 years, until: 45 years}]
                roll-out:
                  - {before-2025:06: 2025-01-01 (X M)}
                  - {province:24: 2026-01-01 (Y L)}
                doses:
                  - number: 1
                    vi: mũi 1
                    en: dose 1
                    age: {absolute: 6 weeks - 4 days (X H), minimum: 2 months (X H), recommended: 3 months (X H),
                          overdue: 4 months (X H), maximum: 5 months (Y L)}
                    preferable: [A, {L: {from: 6 weeks (X H), until: 5 years}}]
                    allowable: ["*", {"*": {from: 6 weeks}}]
                    inadvertent: live-injected
                  - number: 2
                    intervals:
                      - {after: previous, absolute: 28 days (X H), minimum: 1 month (X H), recommended: 2 months (X H), overdue: 3 months (X H)}
                      - {after: dose 1, minimum: 1 month (X H), override: true}
                    allowable-intervals:
                      - {after: {vaccines: [A, L]}, absolute: 1 month (X H)}
                      - {after: {observation: hiv}, absolute: 1 month (X H)}
                    recurring: true
                    skip:
                      - when: forecast
                        all:
                          - any:
                              - {age: {from: 4 years, until: 7 years}}
                              - {since-last: 6 months}
                              - {count: {vaccines: [A], from: 4 years, until: 7 years, since: 2016-04-01, before: 2017-01-01, valid: true, least: 1, most: 2}}
                              - {completed: H}
                              - {observed: pregnant}
                              - {not-observed: pregnant}
                      - {when: evaluation, any: [{all: [{count: {most: 0}}]}]}
              - {id: t, group: H, vi: t, en: t, doses: [{number: 1}]}
            conflicts:
              - {earlier: live-injected, later: [A], begin: 1 day (X H), end: 28 days (X H)}
              - {earlier: [L], later: [L], begin: 1 day (X H), minimum-end: 24 days (X H), end: 28 days (X H)}
            cautions:
              - {observation: blood, vi: máu, en: blood, effect: postpones, vaccines: live-injected, wait: 3 months (X M)}
              - {observation: weak, vi: yếu, en: weak, effect: contraindicates, vaccines: [A], groups: [G]}
            """;

    private static Programme read(String... later) {
        var files = new java.util.ArrayList<Named>();
        for (var text : later) {
            files.add(new Named("later.yaml", text));
        }
        files.add(new Named("vaccines.yaml", VACCINES));
        files.add(new Named("first.yaml", FIRST));
        return ProgrammeReader.read(files);
    }

    private static Limit limit(String span, String source, Confidence confidence) {
        return new Limit(Span.parse(span), new Provenance(source, confidence));
    }

    private static Limit limit(String span) {
        return limit(span, "X", Confidence.H);
    }

    private final Schedule first = read().versions().get(0);
    private final Series series = first.series().get(0);

    @Test
    void the_vaccines_and_antigens() {
        assertThat(first.antigens().get("a")).isEqualTo(new Antigen("a", new Text("á", "a"), "123"));
        assertThat(first.antigens().get("b").snomed()).isNull();
        assertThat(first.vaccines()).containsOnlyKeys("A", "L");
        assertThat(first.vaccines().get("A"))
                .isEqualTo(new Vaccine(
                        "A",
                        new Text("A", "A"),
                        List.of("Aaa", "5 trong 1"),
                        Set.of("a"),
                        Vaccine.Kind.INACTIVATED,
                        "08",
                        "XM",
                        "J07"));
        assertThat(first.vaccines().get("L").kind()).isEqualTo(Vaccine.Kind.LIVE_INJECTED);
        assertThat(first.vaccines().get("L").written()).isEmpty();
    }

    @Test
    void the_head_of_a_version() {
        assertThat(first.name()).isEqualTo("land 2000-01-01");
        assertThat(first.title()).isEqualTo(new Text("đất", "land"));
        assertThat(first.missingDay()).isEqualTo(MissingDay.FIRST_OF_NEXT_MONTH);
        assertThat(first.soonDays()).isEqualTo(17);
        assertThat(first.until()).isNull();
        assertThat(first.sources().values())
                .extracting(Schedule.Source::title)
                .containsExactly("a made-up source", "another");
        assertThat(first.groups().get(0)).isEqualTo(new VaccineGroup("G", new Text("g", "g"), List.of("a", "b"), true));
        assertThat(first.groups().get(1).together()).isFalse();
    }

    @Test
    void the_head_of_a_series() {
        assertThat(series.antigens()).containsExactly("a");
        assertThat(series.standard()).isTrue();
        assertThat(series.productPath()).isTrue();
        assertThat(series.preference()).isEqualTo(2);
        assertThat(series.minimumAgeToStart()).isEqualTo(limit("1 month"));
        assertThat(series.maximumAgeToStart()).isEqualTo(limit("1 year"));
        assertThat(series.sex()).isEqualTo(Sex.FEMALE);
        assertThat(series.bornSince()).isEqualTo("2000-01-01");
        assertThat(series.bornBefore()).isEqualTo("2010-01-01");
        assertThat(series.indications())
                .containsExactly(new Series.Indication("pregnant", Span.parse("15 years"), Span.parse("45 years")));
        assertThat(series.rollOut())
                .containsExactly(
                        new Series.RollOut(
                                "before-2025:06", LocalDate.parse("2025-01-01"), new Provenance("X", Confidence.M)),
                        new Series.RollOut(
                                "province:24", LocalDate.parse("2026-01-01"), new Provenance("Y", Confidence.L)));
        var other = first.series().get(1);
        assertThat(other.antigens()).containsExactly("b");
        assertThat(other.standard() || other.productPath()).isFalse();
        assertThat(other.preference()).isEqualTo(1);
        assertThat(other.sex()).isNull();
        assertThat(other.bornSince()).isNull();
        assertThat(other.minimumAgeToStart()).isNull();
    }

    @Test
    void the_ages_and_vaccines_of_a_dose() {
        var dose = series.doses().get(0);
        assertThat(dose.name()).isEqualTo(new Text("mũi 1", "dose 1"));
        assertThat(dose.ages())
                .isEqualTo(new SeriesDose.Ages(
                        limit("6 weeks - 4 days"),
                        limit("2 months"),
                        limit("3 months"),
                        limit("4 months"),
                        limit("5 months", "Y", Confidence.L)));
        assertThat(dose.preferable())
                .containsExactly(
                        new SeriesDose.Choice("A", null, null),
                        new SeriesDose.Choice("L", Span.parse("6 weeks"), Span.parse("5 years")));
        assertThat(dose.allowable())
                .containsExactly(
                        new SeriesDose.Choice("*", null, null),
                        new SeriesDose.Choice("*", Span.parse("6 weeks"), null));
        assertThat(dose.inadvertent()).containsExactly("L");
        assertThat(dose.recurring()).isFalse();
    }

    @Test
    void the_intervals_of_a_dose() {
        var dose = series.doses().get(1);
        assertThat(dose.name()).isNull();
        assertThat(dose.recurring()).isTrue();
        assertThat(dose.ages()).isEqualTo(new SeriesDose.Ages(null, null, null, null, null));
        assertThat(dose.preferableIntervals())
                .containsExactly(
                        new SeriesDose.Interval(
                                new From.Previous(),
                                limit("28 days"),
                                limit("1 month"),
                                limit("2 months"),
                                limit("3 months"),
                                false),
                        new SeriesDose.Interval(new From.Dose(1), null, limit("1 month"), null, null, true));
        assertThat(dose.allowableIntervals())
                .containsExactly(
                        new SeriesDose.Interval(
                                new From.MostRecent(Set.of("A", "L")), limit("1 month"), null, null, null, false),
                        new SeriesDose.Interval(new From.Observed("hiv"), limit("1 month"), null, null, null, false));
    }

    @Test
    void when_a_dose_is_not_needed() {
        var skips = series.doses().get(1).skips();
        assertThat(skips.get(0).context()).isEqualTo(Skip.Context.FORECAST);
        assertThat(skips.get(0).any()).isFalse();
        assertThat(skips.get(0).sets().get(0).any()).isTrue();
        assertThat(skips.get(0).sets().get(0).conditions())
                .containsExactly(
                        new Condition.Age(Span.parse("4 years"), Span.parse("7 years")),
                        new Condition.SinceLast(Span.parse("6 months")),
                        new Condition.Count(
                                Set.of("A"),
                                Span.parse("4 years"),
                                Span.parse("7 years"),
                                LocalDate.parse("2016-04-01"),
                                LocalDate.parse("2017-01-01"),
                                true,
                                1,
                                2),
                        new Condition.Completed("H"),
                        new Condition.Observed("pregnant", false),
                        new Condition.Observed("pregnant", true));
        assertThat(skips.get(1).any()).isTrue();
        assertThat(skips.get(1).sets().get(0).any()).isFalse();
        assertThat(skips.get(1).sets().get(0).conditions())
                .containsExactly(new Condition.Count(Set.of(), null, null, null, null, false, null, 0));
    }

    @Test
    void conflicts_and_cautions() {
        assertThat(first.conflicts())
                .containsExactly(
                        new Conflict(Set.of("L"), Set.of("A"), limit("1 day"), limit("28 days"), limit("28 days")),
                        new Conflict(Set.of("L"), Set.of("L"), limit("1 day"), limit("24 days"), limit("28 days")));
        assertThat(first.cautions())
                .containsExactly(
                        new Caution(
                                "blood",
                                new Text("máu", "blood"),
                                Caution.Effect.POSTPONES,
                                Set.of("L"),
                                Set.of(),
                                limit("3 months", "X", Confidence.M)),
                        new Caution(
                                "weak",
                                new Text("yếu", "weak"),
                                Caution.Effect.CONTRAINDICATES,
                                Set.of("A"),
                                Set.of("G"),
                                null));
    }

    @Test
    void a_later_version_keeps_what_it_does_not_change() {
        var versions = read("{schedule: land, since: 2010-01-01, based-on: 2000-01-01}")
                .versions();
        assertThat(versions)
                .extracting(Schedule::since)
                .containsExactly(LocalDate.parse("2000-01-01"), LocalDate.parse("2010-01-01"));
        assertThat(versions.get(0).until()).isEqualTo("2010-01-01");
        var later = versions.get(1);
        assertThat(later.title()).isEqualTo(first.title());
        assertThat(later.missingDay()).isEqualTo(first.missingDay());
        assertThat(later.soonDays()).isEqualTo(17);
        assertThat(later.groups()).isEqualTo(first.groups());
        assertThat(later.series()).isEqualTo(first.series());
        assertThat(later.conflicts()).isEqualTo(first.conflicts());
        assertThat(later.cautions()).isEqualTo(first.cautions());
        assertThat(later.sources()).isEqualTo(first.sources());
    }

    @Test
    void a_later_version_replaces_adds_and_drops() {
        var later = read("""
                schedule: land
                since: 2010-01-01
                based-on: 2000-01-01
                title: {vi: mới, en: new}
                missing-day: last-of-month
                soon: 7 days (X H)
                drop: {groups: [H]}
                groups: [{code: I, vi: i, en: i, antigens: [b]}, {code: G, vi: g2, en: g2, antigens: [a]}]
                series:
                  - {id: s, group: G, vi: s2, en: s2, doses: [{number: 1, age: {minimum: 1 day (Y H)}}]}
                  - {id: u, group: I, vi: u, en: u, doses: [{number: 1}]}
                conflicts: []
                cautions: []
                """).versions().get(1);
        assertThat(later.title().en()).isEqualTo("new");
        assertThat(later.missingDay()).isEqualTo(MissingDay.LAST_OF_MONTH);
        assertThat(later.soonDays()).isEqualTo(7);
        assertThat(later.groups())
                .extracting(group -> group.code() + group.name().en())
                .containsExactly("Gg2", "Ii");
        assertThat(later.series()).extracting(one -> one.id() + one.name().en()).containsExactly("ss2", "uu");
        assertThat(later.conflicts()).isEmpty();
        assertThat(later.cautions()).isEmpty();
        assertThat(read("{schedule: land, since: 2010-01-01, based-on: 2000-01-01, drop: {series: [s]}}")
                        .versions()
                        .get(1)
                        .series())
                .extracting(Series::id)
                .containsExactly("t");
    }
}
