package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.exchange.Writer.Written;
import vn.sosuckhoe.fhir.resource.Capability;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What can be asked here. */
@Path("/fhir/metadata")
class MetadataDoor {

    private final Writer writer;

    MetadataDoor(Writer writer) {
        this.writer = writer;
    }

    @GET
    public Uni<Response> read(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return writer.answer(
                Uni.createFrom().item(Capability.of(asked.base())), asked, statement -> new Written(statement, null));
    }
}
