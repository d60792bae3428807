package vn.sosuckhoe.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import java.util.List;
import java.util.Map;

/** What all reading operations have in common in the OpenAPI document: the token, the conditional answer, the failures. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class Description implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";

    private static final Map<String, String> FAILURES = Map.of(
            "401", "No token, or one that has expired or was signed out",
            "403", "Not for this kind of account",
            "406", "Only JSON is offered",
            "500", "A fault of the service, with the incident number under which it is logged",
            "503", "The database is away for a moment; see Retry-After");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the realm, audience so-suc-khoe"))
                .addSchema(PROBLEM, problem()));
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/books")) {
                item.getOperations().values().forEach(operation -> complete(path, operation));
            }
        });
    }

    private static void complete(String path, Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        FAILURES.forEach((status, text) -> operation.getResponses().addAPIResponse(status, failure(text)));
        if (path.contains("{bookId}")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "404", failure("No such book, visit or invitation, or not one this citizen may open"));
        }
        if (!path.endsWith("/viewings") && !path.endsWith("/requests") && !path.endsWith("{campaignId}")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("Unchanged since the ETag in If-None-Match"));
        }
        if (Examples.ALL.containsKey(operation.getOperationId())) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType("application/json")
                    .setExample(Examples.ALL.get(operation.getOperationId()));
        }
    }

    private static APIResponse failure(String text) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(PROBLEM))
                .example(Map.of("type", "urn:so-suc-khoe:problem:not-found", "title", "Không tìm thấy", "status", 404));
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    private static Schema problem() {
        var text = List.of(Schema.SchemaType.STRING);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", OASFactory.createSchema().type(text))
                .addProperty("title", OASFactory.createSchema().type(text))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", OASFactory.createSchema().type(text))
                .addProperty("incident", OASFactory.createSchema().type(text));
    }
}
