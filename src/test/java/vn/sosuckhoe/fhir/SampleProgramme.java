package vn.sosuckhoe.fhir;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.vaccination.schedule.Antigen;
import vn.sosuckhoe.vaccination.schedule.Caution;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Series;
import vn.sosuckhoe.vaccination.schedule.SeriesDose;
import vn.sosuckhoe.vaccination.schedule.Span.MissingDay;
import vn.sosuckhoe.vaccination.schedule.Vaccine;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and codes, as few as tell the differences; no schedule of any country. */
public final class SampleProgramme {

    private static final Map<String, Antigen> ANTIGENS = byCode(
            Antigen::code,
            new Antigen("diphtheria", text("bạch hầu", "diphtheria"), "397430003"),
            new Antigen("tetanus", text("uốn ván", "tetanus"), "76902006"),
            new Antigen("hepatitis-b", text("viêm gan B", "hepatitis B"), "66071002"),
            new Antigen("uncoded", text("bệnh không mã", "a disease without a code"), null));

    private static final Map<String, Vaccine> VACCINES = byCode(
            Vaccine::code,
            vaccine("PENTA", "5 trong 1", "5-in-1", "198", "J07CA11", "diphtheria", "tetanus", "hepatitis-b"),
            vaccine("HEPB", "viêm gan B", "hepatitis B", "08", "J07BC01", "hepatitis-b"),
            vaccine("TD", "uốn ván – bạch hầu", "Td", "139", null, "diphtheria", "tetanus"),
            vaccine("UNCODED", "vắc xin không mã", "a vaccine without codes", null, null, "uncoded"));

    private SampleProgramme() {}

    public static Programme of() {
        return new Programme(List.of(version("2018-01-01", "Viêm gan B"), version("2024-08-01", "Viêm gan B mới")));
    }

    private static Schedule version(String since, String hepatitis) {
        return new Schedule(
                "tests",
                LocalDate.parse(since),
                null,
                text("Lịch thử nghiệm", "A schedule for tests"),
                MissingDay.LAST_OF_MONTH,
                30,
                Map.of(),
                ANTIGENS,
                VACCINES,
                List.of(
                        new VaccineGroup(
                                "DT", text("Bạch hầu – uốn ván", "DT"), List.of("diphtheria", "tetanus"), true),
                        new VaccineGroup("HEPB", text(hepatitis, "Hepatitis B"), List.of("hepatitis-b"), false),
                        new VaccineGroup("TD", text("Td", "Td"), List.of("diphtheria", "tetanus"), true),
                        new VaccineGroup("UNCODED", text("Không mã", "Uncoded"), List.of("uncoded"), false)),
                List.of(
                        series("dt-3", "DT", dose(1, false), dose(2, false), dose(3, false)),
                        series("hepb-1", "HEPB", dose(1, false)),
                        series("td-again", "TD", dose(1, false), dose(2, true))),
                List.of(),
                List.of(new Caution(
                        "immunoglobulin",
                        text("đã dùng globulin miễn dịch", "immunoglobulin was given"),
                        Caution.Effect.POSTPONES,
                        Set.of(),
                        Set.of(),
                        null)));
    }

    private static Series series(String id, String group, SeriesDose... doses) {
        return new Series(
                id,
                group,
                List.of(),
                text("Loạt " + id, "Series " + id),
                true,
                false,
                false,
                1,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(doses));
    }

    private static SeriesDose dose(int number, boolean recurring) {
        return new SeriesDose(
                number,
                text("mũi " + number, "dose " + number),
                new SeriesDose.Ages(null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                recurring);
    }

    private static Vaccine vaccine(String code, String vi, String en, String cvx, String atc, String... antigens) {
        return new Vaccine(
                code, text(vi, en), List.of(), Set.of(antigens), Vaccine.Kind.INACTIVATED, cvx, "XM7JP3", atc);
    }

    private static Text text(String vi, String en) {
        return new Text(vi, en);
    }

    @SafeVarargs
    private static <T> Map<String, T> byCode(Function<T, String> code, T... all) {
        return Stream.of(all).collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }
}
