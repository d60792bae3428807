package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.vaccination.Recipient.Observation;
import vn.sosuckhoe.vaccination.file.ProgrammeReader;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.outcome.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A made-up country with a small schedule, and one person in it. */
public final class Land {

    static final String VACCINES = """
            sources: {X: a made-up source}
            antigens:
              a: {vi: a, en: a}
              b: {vi: b, en: b}
              c: {vi: c, en: c}
              m: {vi: m, en: m}
              v: {vi: v, en: v}
            vaccines:
              A: {vi: A, en: A, antigens: [a], kind: inactivated}
              A2: {vi: A2, en: A2, antigens: [a], kind: inactivated}
              AB: {vi: AB, en: AB, antigens: [a, b], kind: inactivated}
              B: {vi: B, en: B, antigens: [b], kind: inactivated}
              C: {vi: C, en: C, antigens: [c], kind: live-oral}
              M: {vi: M, en: M, antigens: [m], kind: live-injected}
              MV: {vi: MV, en: MV, antigens: [m, v], kind: live-injected}
              V: {vi: V, en: V, antigens: [v], kind: live-injected}
            """;

    private final Immunization immunization;
    private LocalDate birth = LocalDate.parse("2020-01-01");
    private Sex sex;
    private final Set<String> areas = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Given> doses = new ArrayList<>();

    private Land(List<Named> files) {
        this.immunization = new Immunization(ProgrammeReader.read(files));
    }

    /** @param rest of the file of the schedule, from {@code groups} on */
    public static Land of(String rest) {
        return new Land(
                List.of(new Named("vaccines.yaml", VACCINES), new Named("land.yaml", head("2000-01-01") + rest)));
    }

    public static Land of(Named... versions) {
        var files = new ArrayList<>(List.of(versions));
        files.add(new Named("vaccines.yaml", VACCINES));
        return new Land(files);
    }

    public static String head(String since) {
        return """
                schedule: land
                since: %s
                title: {vi: đất, en: land}
                missing-day: last-of-month
                soon: 30 days (X H)
                """.formatted(since);
    }

    public Land born(String day) {
        birth = LocalDate.parse(day);
        return this;
    }

    public Land sex(Sex is) {
        sex = is;
        return this;
    }

    public Land in(String area) {
        areas.add(area);
        return this;
    }

    public Land observed(String code, String from, String until) {
        observations.add(new Observation(code, day(from), day(until)));
        return this;
    }

    public Land given(String vaccine, String... days) {
        for (var day : days) {
            doses.add(new Given(vaccine, day(day)));
        }
        return this;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public Assessment on(String day) {
        return immunization.assess(
                new Recipient(birth, sex, areas, observations), new ArrayList<>(doses), LocalDate.parse(day));
    }

    public GroupForecast group(String on) {
        return on(on).groups().get(0);
    }

    /** The verdict of each dose: {@code VALID}, {@code NOT_VALID TOO_YOUNG}. */
    public List<String> verdicts(String on) {
        return on(on).verdicts().stream()
                .map(one -> one.outcome()
                        + (one.reason() == null ? "" : " " + one.reason().kind()))
                .toList();
    }

    /** One of the verdicts' reasons, from 0. */
    public Reason reason(String on, int dose) {
        return on(on).verdicts().get(dose).reason();
    }

    /** {@code 2 earliest recommended overdue last}, {@code -} for none; or the standing where no dose is to come. */
    public String next(String on) {
        return next(group(on));
    }

    public static String next(GroupForecast group) {
        var next = group.next();
        if (next == null) {
            return group.standing().toString();
        }
        return next.number() + " " + next.earliest().day() + " "
                + next.recommended().day() + " "
                + (next.overdue() == null ? "-" : next.overdue().day()) + " "
                + (next.last() == null ? "-" : next.last().day());
    }
}
