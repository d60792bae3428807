package vn.sosuckhoe.api;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.http.Languages;
import vn.sosuckhoe.request.Fault;
import vn.sosuckhoe.request.Report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A report as programs send it. */
@Schema(name = "CorrectionReport")
record ReportBody(
        @Schema(description = "missing, wrong or not-mine", required = true)
        String kind,

        @Schema(description = "Name as on the paper, at most 120 characters")
        String vaccine,

        @Schema(description = "Day of the dose: 2024-02-03, 2024-02 or 2024")
        String day,

        @Schema(description = "In the sender's own words, at most 1000 characters")
        String words) {

    /** @throws Failure 400 that names every field that is not right, in the reader's language */
    static Report read(String key, String body, LocalDate today, String acceptLanguage) {
        var report = parse(body, acceptLanguage);
        var read = Report.read(id(key, acceptLanguage), report.kind, report.vaccine, report.day, report.words, today);
        if (read.report() == null) {
            throw refused(read.faults(), acceptLanguage);
        }
        return read.report();
    }

    private static ReportBody parse(String body, String acceptLanguage) {
        try {
            var json = new JsonObject(body == null ? "" : body);
            return new ReportBody(
                    json.getString("kind"), json.getString("vaccine"), json.getString("day"), json.getString("words"));
        } catch (DecodeException | ClassCastException unreadable) {
            throw refused(List.of(Fault.BODY_UNREADABLE), acceptLanguage);
        }
    }

    private static UUID id(String key, String acceptLanguage) {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw refused(List.of(Fault.KEY_UNREADABLE), acceptLanguage);
        }
    }

    private static Failure refused(List<Fault> faults, String acceptLanguage) {
        var language = Languages.preferred(acceptLanguage);
        return new Failure(
                400,
                "invalid",
                faults.stream()
                        .map(fault -> new Failure.Field(fault.field(), fault.text(language)))
                        .toList());
    }
}
