package vn.sosuckhoe.vaccination.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every mistake in a file is told with its file and its place. */
class MistakesTest {

    static final String VACCINES = """
            sources: {X: a made-up source}
            antigens:
              a: {vi: a, en: a, snomed: 1 (X H)}
            vaccines:
              A: {vi: A, en: A, antigens: [a], kind: inactivated, cvx: 1 (X H), written: [Aaa]}
            """;

    static final String VERSION = """
            schedule: land
            since: 2000-01-01
            title: {vi: đất, en: land}
            missing-day: last-of-month
            soon: 30 days (X H)
            groups: [{code: G, vi: g, en: g, antigens: [a], together: true}]
            series:
              - id: s
                group: G
                vi: s
                en: s
                sex: female
                preference: 1
                start: {from: 1 day (X H)}
                born: {since: 2000-01-01 (X H)}
                indications: [{observation: o, from: 1 year}]
                roll-out: [{north: 2001-01-01 (X H)}]
                doses:
                  - number: 1
                    age: {minimum: 2 months (X H)}
                    preferable: [{A: {from: 1 day}}]
                    skip: [{when: both, any: [{all: [{count: {vaccines: [A], least: 1}}]}]}]
                  - number: 2
                    intervals: [{after: dose 1, minimum: 1 month (X H)}]
            conflicts: [{earlier: [A], later: inactivated, begin: 1 day (X H), end: 28 days (X H)}]
            cautions: [{observation: o, vi: o, en: o, effect: postpones, groups: [G], wait: 1 day (X H)}]
            """;

    private static void read(String vaccines, String version) {
        ProgrammeReader.read(List.of(new Named("vaccines.yaml", vaccines), new Named("land.yaml", version)));
    }

    @Test
    void without_a_mistake_nothing_is_told() {
        read(VACCINES, VERSION);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2 months (X H)                   | 2 months                         | land.yaml series[1] doses[1] age minimum: says not where
            2 months (X H)                   | 2 months (Y H)                   | land.yaml series[1] doses[1] age minimum: unknown source Y
            2 months (X H)                   | 2 moons (X H)                    | land.yaml series[1] doses[1] age minimum: no span
            2 months (X H)                   | (X H)                            | land.yaml series[1] doses[1] age minimum: an empty span
            2 months (X H)                   | 2 months (X Z)                   | land.yaml series[1] doses[1] age minimum: says not where
            age: {minimum                    | age: {least                      | land.yaml series[1] doses[1] age: unknown field [least]
            age: {minimum: 2 months (X H)}   | age: young                       | land.yaml series[1] doses[1] age: fields were expected
            {A: {from: 1 day}}               | {Z: {from: 1 day}}               | land.yaml series[1] doses[1] preferable[1]: unknown vaccine Z
            {A: {from: 1 day}}               | {A: {since: 1 day}}              | land.yaml series[1] doses[1] preferable[1] A: unknown field [since]
            {A: {from: 1 day}}               | {A: {from: 1 day}, B: {}}        | land.yaml series[1] doses[1] preferable[1]: exactly one field
            preferable: [{A: {from: 1 day}}] | preferable: A                    | land.yaml series[1] doses[1] preferable: a list was expected
            number: 2                        | number: 3                        | land.yaml series[1] doses[2]: dose 2 was expected
            number: 2                        | number: two                      | land.yaml series[1] doses[2] number: a whole number was expected
            after: dose 1                    | after: dose 2                    | land.yaml series[1] doses[2] intervals[1] after: previous, an earlier dose
            after: dose 1                    | after: 1                         | land.yaml series[1] doses[2] intervals[1] after: previous, an earlier dose
            after: dose 1                    | after: {dose: 1}                 | land.yaml series[1] doses[2] intervals[1] after: vaccines or observation was expected
            after: dose 1                    | after: {vaccines: [Z]}           | land.yaml series[1] doses[2] intervals[1] after vaccines[1]: unknown vaccine Z
            after: dose 1,                   | ''                               | land.yaml series[1] doses[2] intervals[1]: after is missing
            group: G                         | group: H                         | land.yaml series[1] group: unknown group H
            sex: female                      | sex: girls                       | land.yaml series[1] sex: unknown word girls
            sex: female                      | antigens: [z]                    | land.yaml series[1] antigens[1]: unknown antigen z
            preference: 1                    | prefer: 1                        | land.yaml series[1]: unknown field [prefer]
            start: {from: 1 day              | start: {since: 1 day             | land.yaml series[1] start: unknown field [since]
            {since: 2000-01-01 (X H)}        | {since: 2000-01-01}              | land.yaml series[1] born since: says not where
            {since: 2000-01-01 (X H)}        | {since: soon (X H)}              | land.yaml series[1] born since: no day
            {north: 2001-01-01 (X H)}        | {north: 2001-01-01}              | land.yaml series[1] roll-out[1] north: says not where
            {north: 2001-01-01 (X H)}        | north                            | land.yaml series[1] roll-out[1]: fields were expected
            when: both                       | when: never                      | land.yaml series[1] doses[1] skip[1] when: unknown word never
            any: [{all                       | some: [{all                      | land.yaml series[1] doses[1] skip[1]: unknown field [some]
            when: both, any                  | when: both, all: [], any         | land.yaml series[1] doses[1] skip[1]: either any or all
            {count: {vaccines: [A], least: 1}} | ''                             | land.yaml series[1] doses[1] skip[1] any[1]: at least one
            {count: {vaccines: [A], least: 1}} | {counts: 1}                    | land.yaml series[1] doses[1] skip[1] any[1] all[1]: unknown condition counts
            {count: {vaccines: [A], least: 1}} | {completed: H}                 | land.yaml series[1] doses[1] skip[1] any[1] all[1] completed: unknown group H
            least: 1                         | valid: true                      | land.yaml series[1] doses[1] skip[1] any[1] all[1] count: least or most
            least: 1                         | least: 1, valid: maybe           | land.yaml series[1] doses[1] skip[1] any[1] all[1] count valid: true or false
            later: inactivated               | later: [Z]                       | land.yaml conflicts[1] later[1]: unknown vaccine Z
            later: inactivated               | later: dead                      | land.yaml conflicts[1] later: unknown word dead
            end: 28 days (X H)               | minimum-end: 28 days (X H)       | land.yaml conflicts[1]: end is missing
            begin: 1 day (X H)               | begin: 1 day                     | land.yaml conflicts[1] begin: says not where
            effect: postpones                | effect: kills                    | land.yaml cautions[1] effect: unknown word kills
            effect: postpones                | effect: makes-immune             | land.yaml cautions[1] wait: only what postpones
            groups: [G], wait                | groups: [H], wait                | land.yaml cautions[1] groups[1]: unknown group H
            soon: 30 days (X H)              | soon: 1 month (X H)              | land.yaml soon: days or weeks were expected
            title: {vi: đất, en: land}       | title: {vi: đất}                 | land.yaml title: en is missing
            title: {vi: đất, en: land}       | ''                               | land.yaml: title is missing
            missing-day: last-of-month       | missing-day: never               | land.yaml missing-day: unknown word never
            since: 2000-01-01                | since: 01/01/2000                | land.yaml since: no day like 2026-07-01: 01/01/2000
            antigens: [a], together          | antigens: [], together           | land.yaml groups[1]: a group needs an antigen
            antigens: [a], together          | antigens: [z], together          | land.yaml groups[1] antigens[1]: unknown antigen z
            together: true                   | together: 1                      | land.yaml groups[1] together: true or false
            schedule: land                   | schedule: land, but: not         | land.yaml: unknown field
            """)
    void of_a_version(String right, String wrong, String told) {
        var text = VERSION.replace(right, wrong == null ? "" : wrong.replace(", but: not", "\nbut: not"));
        assertThatThrownBy(() -> read(VACCINES, text))
                .isInstanceOf(Mistake.class)
                .hasMessageStartingWith(told);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            antigens: [a]         | antigens: [z]         | vaccines.yaml vaccines A antigens[1]: unknown antigen z
            antigens: [a]         | antigens: []          | vaccines.yaml vaccines A: a vaccine needs an antigen
            antigens: [a],        | ''                    | vaccines.yaml vaccines A: antigens is missing
            kind: inactivated     | kind: dead            | vaccines.yaml vaccines A kind: unknown word dead
            1 (X H), written      | 1, written            | vaccines.yaml vaccines A cvx: says not where
            snomed: 1 (X H)       | snomed: 1 (Y H)       | vaccines.yaml antigens a snomed: unknown source Y
            '  A: {vi'            | '  "*": {vi'          | vaccines.yaml vaccines *: * stands for every vaccine
            vi: A,                | ''                    | vaccines.yaml vaccines A: vi is missing
            vi: A,                | 'vi: [A],'            | vaccines.yaml vaccines A vi: one value was expected
            written: [Aaa]        | names: [Aaa]          | vaccines.yaml vaccines A: unknown field [names]
            """)
    void of_the_vaccines(String right, String wrong, String told) {
        var text = VACCINES.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> read(text, VERSION))
                .isInstanceOf(Mistake.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void a_series_without_a_dose() {
        var text = VERSION.substring(0, VERSION.indexOf("    doses:")) + "    doses: []\n";
        assertThatThrownBy(() -> read(VACCINES, text)).hasMessage("land.yaml series[1]: a series needs a dose");
    }

    @Test
    void a_dose_after_one_that_comes_again_and_again() {
        var text = VERSION.replace("number: 1\n", "number: 1\n        recurring: true\n");
        assertThatThrownBy(() -> read(VACCINES, text))
                .hasMessageStartingWith("land.yaml series[1] doses[2]: nothing can come after");
    }

    @Test
    void the_same_code_twice() {
        var text = VERSION.replace("groups: [{code: G", "groups: [{code: G, vi: g, en: g, antigens: [a]}, {code: G");
        assertThatThrownBy(() -> read(VACCINES, text)).hasMessage("land.yaml groups[2]: G stands here twice");
        assertThatThrownBy(() -> read(VACCINES, VERSION + "series: []\n")).isInstanceOf(Mistake.class);
    }

    @Test
    void a_series_for_an_antigen_of_another_group() {
        var vaccines = VACCINES.replace("antigens:\n", "antigens:\n  b: {vi: b, en: b}\n");
        assertThatThrownBy(() -> read(vaccines, VERSION.replace("sex: female", "antigens: [b]")))
                .hasMessage("land.yaml series[1] antigens: not all of them are of the group G");
    }

    @Test
    void what_is_no_file_of_a_schedule() {
        assertThatThrownBy(() -> read(VACCINES, "- a\n- b\n")).hasMessage("land.yaml: fields were expected");
        assertThatThrownBy(() -> read(VACCINES, "a: [")).hasMessageStartingWith("land.yaml: ");
        assertThatThrownBy(() -> read(VACCINES, VACCINES)).hasMessage("land.yaml: a second file without a schedule");
        assertThatThrownBy(() -> ProgrammeReader.read(List.of(new Named("v.yaml", VACCINES))))
                .hasMessage("programme: no version of a schedule");
        assertThatThrownBy(() -> ProgrammeReader.read(List.of(new Named("l.yaml", VERSION))))
                .hasMessage("programme: no file of vaccines");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            since: 2000-01-01                                                  | next.yaml since: a second version of that day
            'since: 2010-01-01,based-on: 2005-01-01'                           | next.yaml based-on: no earlier version since 2005-01-01
            'since: 2010-01-01,based-on: 2010-01-01'                           | next.yaml based-on: no earlier version
            'since: 2010-01-01,based-on: 2000-01-01,drop: {groups: [H]}'       | next.yaml drop groups[1]: nothing to drop under H
            'since: 2010-01-01,based-on: 2000-01-01,drop: {series: [t]}'       | next.yaml drop series[1]: nothing to drop under t
            'since: 2010-01-01,based-on: 2000-01-01,drop: {vaccines: [A]}'     | next.yaml drop: unknown field [vaccines]
            since: 2010-01-01                                                  | next.yaml: title is missing
            """)
    void of_a_later_version(String fields, String told) {
        var next = "schedule: land\n" + fields.replace(",", "\n");
        assertThatThrownBy(() -> ProgrammeReader.read(List.of(
                        new Named("v.yaml", VACCINES), new Named("land.yaml", VERSION), new Named("next.yaml", next))))
                .isInstanceOf(Mistake.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void a_folder_without_its_files() {
        assertThatThrownBy(() -> Programmes.in("/nowhere")).hasMessage("/nowhere: there is no programme.yaml");
    }
}
