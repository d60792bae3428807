package vn.sosuckhoe.fhir.exchange;

import ca.uhn.fhir.context.FhirContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.hl7.fhir.r4.model.Resource;
import vn.sosuckhoe.api.Answers;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Makes resources and writes them as JSON, on the threads of workers: it takes milliseconds, the first time a second. */
@ApplicationScoped
public class Writer {

    /** Made when the first resource is written: what speaks no FHIR does not pay for it. */
    private static final class R4 {
        static final FhirContext CONTEXT = FhirContext.forR4();
    }

    /** @param asOf when it was last made from the record; {@code null} where that does not tell whether it changed */
    public record Written(Resource resource, OffsetDateTime asOf) {}

    public <T> Uni<Response> answer(Uni<T> opened, Asked asked, Function<T, Written> told) {
        return opened.emitOn(Infrastructure.getDefaultWorkerPool()).map(told).map(written -> response(written, asked));
    }

    private static Response response(Written written, Asked asked) {
        var json = json(written.resource(), asked.pretty()).getBytes(StandardCharsets.UTF_8);
        return Response.fromResponse(Answers.json(json, written.asOf(), asked.headers()))
                .type(asked.type())
                .language(asked.language())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    public static String json(Resource resource, boolean pretty) {
        return R4.CONTEXT.newJsonParser().setPrettyPrint(pretty).encodeResourceToString(resource);
    }
}
