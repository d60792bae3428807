package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.file.ProgrammeReader;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.util.List;

/** A made-up programme of two versions in which every rule of the format is used. */
public final class Rich {

    private Rich() {}

    public static Programme programme() {
        return ProgrammeReader.read(List.of(
                new Named("vaccines.yaml", Land.VACCINES),
                new Named("first.yaml", Land.head("2010-01-01") + FIRST),
                new Named("second.yaml", SECOND)));
    }

    private static final String FIRST = """
            groups:
              - {code: AB, vi: ab, en: ab, antigens: [a, b], together: true}
              - {code: MV, vi: mv, en: mv, antigens: [m, v]}
              - {code: C, vi: c, en: c, antigens: [c]}
              - {code: A-LATE, vi: a, en: a, antigens: [a]}
            series:
              - id: early
                group: AB
                vi: sớm
                en: early
                standard: true
                start: {before: 12 months (X H)}
                doses:
                  - number: 1
                    age: {absolute: 6 weeks (X H), minimum: 2 months (X H), recommended: 2 months (X H),
                          overdue: 3 months (X L), maximum: 7 years (X L)}
                    preferable: [AB, {A: {from: 1 year}}, B]
                  - number: 2
                    intervals: [{after: previous, absolute: 28 days - 4 days (X H), minimum: 28 days (X H), overdue: 2 months (X H)}]
                    preferable: [AB]
                    allowable: ["*"]
                  - number: 3
                    age: {recommended: 18 months (X H), maximum: 7 years (X H)}
                    intervals:
                      - {after: previous, minimum: 6 months (X H)}
                      - {after: dose 1, minimum: 8 months (X H)}
                    allowable-intervals: [{after: previous, absolute: 4 months (X H)}]
                    preferable: [AB]
                    allowable: [{"*": {from: 12 months}}]
                    skip:
                      - when: both
                        any:
                          - all: [{age: {from: 4 years}}, {since-last: 6 months}]
                          - all: [{count: {from: 1 year, valid: true, least: 2}}]
              - id: late
                group: AB
                vi: muộn
                en: late
                standard: true
                start: {from: 12 months (X H)}
                doses:
                  - number: 1
                    age: {minimum: 12 months (X H), maximum: 7 years (X H)}
                    preferable: [AB]
                    allowable: ["*"]
                  - number: 2
                    intervals: [{after: previous, minimum: 2 months (X H), recommended: 6 months (X H)}]
              - id: live
                group: MV
                vi: sống
                en: live
                doses:
                  - number: 1
                    age: {absolute: 9 months - 4 days (X H), minimum: 9 months (X H), recommended: 1 year (X H), overdue: 2 years (X H)}
                    preferable: [MV]
                    allowable: [M, V]
                  - number: 2
                    age: {recommended: 18 months (X H)}
                    intervals: [{after: {vaccines: [M, MV]}, minimum: 4 weeks (X H)}]
                    preferable: [MV]
                    allowable: [{M: {until: 10 years}}, V]
                    skip:
                      - {when: forecast, any: [{any: [{observed: seen}, {completed: C}]}]}
              - id: c-girls
                group: C
                vi: c
                en: c
                sex: female
                born: {since: 2008-01-01 (X H)}
                roll-out: [{north: 2012-06-01 (X H)}, {south: 2015-01-01 (X H)}]
                doses:
                  - number: 1
                    age: {minimum: 9 years (X H), maximum: 15 years (X H)}
                  - number: 2
                    intervals: [{after: previous, minimum: 5 months (X H), recommended: 6 months (X H)}]
              - id: c-risk
                group: C
                vi: c
                en: c
                indications: [{observation: risk, from: 6 months, until: 12 years}]
                doses:
                  - number: 1
                    age: {minimum: 6 months (X H)}
                    intervals: [{after: {observation: risk}, minimum: 14 days (X H)}]
                    recurring: true
              - id: a-again
                group: A-LATE
                vi: a
                en: a
                product-path: true
                doses:
                  - number: 1
                    age: {minimum: 5 years (X H)}
                    preferable: [A2]
                    inadvertent: [A]
                    skip: [{when: evaluation, all: [{all: [{not-observed: seen}, {count: {vaccines: [A2], before: 2012-01-01, most: 0}}, {age: {from: 8 years}}]}]}]
                  - number: 2
                    age: {minimum: 6 years (X H)}
                    intervals: [{after: previous, minimum: 1 month (X H)}]
                    preferable: [A2]
            conflicts:
              - {earlier: live-injected, later: live-injected, begin: 1 day (X H), minimum-end: 24 days (X H), end: 28 days (X H)}
            cautions:
              - {observation: blood, vi: máu, en: blood, effect: postpones, vaccines: live-injected, wait: 3 months (X H)}
              - {observation: fever, vi: sốt, en: fever, effect: postpones, groups: [AB, MV, C]}
              - {observation: reaction, vi: phản ứng, en: reaction, effect: contraindicates, vaccines: [AB]}
              - {observation: weak, vi: yếu, en: weak, effect: contraindicates, groups: [MV]}
              - {observation: had-it, vi: đã mắc, en: had it, effect: makes-immune, groups: [MV]}
            """;

    private static final String SECOND = """
            schedule: land
            since: 2016-07-01
            based-on: 2010-01-01
            drop: {groups: [A-LATE]}
            series:
              - id: c-girls
                group: C
                vi: c
                en: c
                sex: female
                roll-out: [{"*": 2017-01-01 (X H)}]
                doses:
                  - number: 1
                    age: {minimum: 9 years (X H), recommended: 11 years (X H), maximum: 15 years (X H)}
            """;
}
