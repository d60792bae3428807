package vn.sosuckhoe.request.answer;

import java.util.Map;

/** What is asked of the requests of one commune, for whoever looks at how it is answered. */
public final class ReportedQuestions {

    private ReportedQuestions() {}

    public static Map<String, String> all() {
        return Map.of("reports", Reported.LIST, "reports counted", Reported.COUNT);
    }
}
