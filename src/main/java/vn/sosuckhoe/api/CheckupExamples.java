package vn.sosuckhoe.api;

import java.util.List;
import java.util.Map;

/** Examples of what check-ups say and mean. The people in them do not exist. */
final class CheckupExamples {

    private static final Map<String, Object> PRESSURE_SOURCE =
            Map.of("text", "QĐ 3192/2010/QĐ-BYT via FMC", "confidence", "H");

    static final Map<String, Object> READING = Map.ofEntries(
            Map.entry("indicator", "blood-pressure"),
            Map.entry("visit", "v-3f9a1c"),
            Map.entry("date", "2026-03-14"),
            Map.entry("label", "blood-pressure"),
            Map.entry("asSent", "148/92"),
            Map.entry("value", 148),
            Map.entry("second", 92),
            Map.entry("unit", "mm[Hg]"),
            Map.entry("level", "SEE_STATION"),
            Map.entry("rating", Map.of("code", "grade-1", "name", text("cao, độ 1", "high, grade 1"))),
            Map.entry(
                    "sentence",
                    Map.of(
                            "id",
                            "blood-pressure.grade-1",
                            "version",
                            1,
                            "says",
                            text(
                                    "Huyết áp cao hơn bình thường. Một lần đo chưa đủ để kết luận.",
                                    "Blood pressure is higher than normal. One measurement is not enough to conclude."),
                            "action",
                            text(
                                    "Đến trạm y tế đo lại trong những tuần tới. Ngồi nghỉ 5 phút trước khi đo.",
                                    "Go to the health station to have it measured again in the coming weeks. Sit quietly"
                                            + " for 5 minutes before."))),
            Map.entry("source", PRESSURE_SOURCE));

    static final Map<String, Object> INDICATORS = Map.of(
            "indicators",
            List.of(Map.of(
                    "code",
                    "blood-pressure",
                    "name",
                    text("Huyết áp", "Blood pressure"),
                    "unit",
                    "mm[Hg]",
                    "loinc",
                    "85354-9",
                    "group",
                    "vital",
                    "latest",
                    READING,
                    "points",
                    List.of(
                            Map.of("on", "2025-03-10", "value", 134, "second", 84, "visit", "v-77b0e2"),
                            Map.of("on", "2026-03-14", "value", 148, "second", 92, "visit", "v-3f9a1c")))));

    static final Map<String, Object> GROWTH = Map.of(
            "measurings",
            List.of(Map.of(
                    "visit",
                    "v-3f9a1c",
                    "on",
                    "2026-03-14",
                    "indices",
                    List.of(Map.of(
                            "index",
                            "weight-for-age",
                            "value",
                            9.6,
                            "unit",
                            "kg",
                            "z",
                            -2.31,
                            "called",
                            Map.of("code", "underweight", "name", text("nhẹ cân", "underweight")),
                            "source",
                            Map.of("text", "WHO Child Growth Standards", "confidence", "H"))))),
            "next",
            Map.of("on", "2026-06-14", "everyMonths", 3));

    static final Map<String, Object> CARE = Map.of(
            "kind", "RECHECK",
            "what", "recheck",
            "on", "2026-04-13",
            "overdueFrom", "2026-04-14",
            "after", "2026-03-14",
            "indicator", "blood-pressure",
            "visit", "v-3f9a1c",
            "disease", "hypertension",
            "rating", "grade-1");

    private CheckupExamples() {}

    private static Map<String, Object> text(String vi, String en) {
        return Map.of("vi", vi, "en", en);
    }
}
