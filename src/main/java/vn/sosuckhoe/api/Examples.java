package vn.sosuckhoe.api;

import java.util.List;
import java.util.Map;

/** Examples in the OpenAPI document, by operation. The people in them do not exist. */
final class Examples {

    private static final String BOOK = "/api/books/5f0c8a52-6d0e-4f39-9d5c-0f6b7e1c2a3b";

    private static final Map<String, Object> DOSE = Map.of(
            "name", "Vắc xin viêm gan B sơ sinh", "date", "2024-02-03", "told", true, "sources", List.of("24021"));

    private static final Map<String, Object> NEXT = Map.of(
            "number",
            2,
            "vaccine",
            "PENTA",
            "earliest",
            Map.of("day", "2024-05-03", "why", why("MINIMUM_INTERVAL", "28 days", "2024-04-05")),
            "recommended",
            Map.of("day", "2024-05-05", "why", why("RECOMMENDED_INTERVAL", "1 month", "2024-04-05")));

    private static final Map<String, Object> SCHEDULE = Map.of(
            "schedule",
            "tcmr 2026-07-01",
            "on",
            "2026-11-20",
            "verdicts",
            List.of(Map.of(
                    "outcome", "VALID", "counts", List.of(Map.of("group", "HEPB0", "number", 1, "outcome", "VALID")))),
            "groups",
            List.of(
                    Map.of("group", "HEPB0", "standing", "COMPLETE", "why", List.of(Map.of("kind", "COMPLETE"))),
                    Map.of("group", "DPT", "standing", "OPEN", "series", "dpt-from-2-months", "next", NEXT)));

    private static final Map<String, Object> BOOKED_VISIT = Map.of(
            "id", "v-3f9a1c",
            "date", "2026-03-14",
            "reason", "Khám sức khỏe định kỳ",
            "sources", List.of("24021"));

    private static final Map<String, Object> VISIT = Map.of(
            "id",
            "v-3f9a1c",
            "date",
            "2026-03-14",
            "reason",
            "Khám sức khỏe định kỳ",
            "measures",
            List.of(
                    Map.of("name", "systolic", "asSent", "148", "value", 148, "unit", "mm[Hg]"),
                    Map.of("name", "diastolic", "asSent", "92", "value", 92, "unit", "mm[Hg]")),
            "sources",
            List.of("24021"),
            "readings",
            List.of(CheckupExamples.READING));

    private static final Map<String, Object> TIME = Map.of(
            "id", 2, "day", "2026-11-28", "from", "08:00", "to", "10:00", "place", "Nhà văn hóa thôn 3", "left", 7);

    private static final Map<String, Object> INVITATION = Map.of(
            "campaign",
            "0d9c5d7e-3c0a-4a55-8f0b-2f6c2f3f9a10",
            "state",
            "open",
            "facility",
            "24021",
            "about",
            Map.of(
                    "what",
                    text("Khám sức khỏe người cao tuổi", "Check-up for people of 60 and older"),
                    "why",
                    text(
                            "Người từ 60 tuổi được khám sức khỏe ít nhất mỗi năm một lần, không mất tiền.",
                            "People of 60 and older have a right to a free check-up at least once a year."),
                    "bring",
                    text("Căn cước, thẻ BHYT.", "Identity card, health insurance card.")),
            "slot",
            TIME,
            "from",
            "2026-11-25",
            "until",
            "2026-12-31",
            "invitedAt",
            "2026-11-20T02:15:00Z");

    static final Map<String, Object> ALL = Map.of(
            "listBooks",
            Map.of(
                    "books",
                    List.of(Map.of(
                            "id", BOOK.substring(BOOK.lastIndexOf('/') + 1),
                            "cover", Map.of("name", "Lương Thị Thử Nghiệm", "sex", "female", "birthDate", "2024-02-03"),
                            "relation", "guardian",
                            "until", "2042-02-03",
                            "links", Map.of("self", BOOK, "vaccinations", BOOK + "/vaccinations")))),
            "readBook",
            Map.of(
                    "person",
                    Map.of("name", "Lương Thị Thử Nghiệm", "sex", "female", "birthDate", "2024-02-03"),
                    "vaccinations",
                    List.of(DOSE),
                    "checkups",
                    List.of(BOOKED_VISIT)),
            "readVaccinations",
            Map.of("vaccinations", List.of(DOSE), "motherTetanusDoses", 2, "schedule", SCHEDULE),
            "listCheckups",
            Map.of("checkups", List.of(VISIT)),
            "readCheckup",
            VISIT,
            "readInvitation",
            INVITATION,
            "listReminders",
            Map.of(
                    "invitations",
                    List.of(INVITATION),
                    "appointments",
                    List.of(Map.of(
                            "kind",
                            "vaccination",
                            "what",
                            "Tiêm nhắc",
                            "date",
                            "2026-12-05",
                            "sources",
                            List.of("24021"))),
                    "doses",
                    List.of(Map.of("group", "DPT", "standing", "OPEN", "next", NEXT)),
                    "care",
                    List.of(CheckupExamples.CARE)),
            "listIndicators",
            CheckupExamples.INDICATORS,
            "readGrowth",
            CheckupExamples.GROWTH,
            "listViewings",
            Map.of(
                    "viewings",
                    List.of(Map.of(
                            "at", "2026-11-20T02:30:00Z",
                            "reader", "Nguyễn Văn Thử Nghiệm",
                            "role", "citizen",
                            "relation", "guardian",
                            "what", "vaccinations"))));

    private Examples() {}

    private static Map<String, String> text(String vi, String en) {
        return Map.of("vi", vi, "en", en);
    }

    private static Map<String, Object> why(String kind, String span, String since) {
        return Map.of("kind", kind, "span", span, "since", since, "number", 1);
    }
}
