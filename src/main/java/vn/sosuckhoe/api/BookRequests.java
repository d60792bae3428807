package vn.sosuckhoe.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.sosuckhoe.access.SignedIn;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.shelf.ReadyBook;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.request.Request;
import vn.sosuckhoe.request.Requests;
import vn.sosuckhoe.request.Sender;
import vn.sosuckhoe.request.Sent;
import vn.sosuckhoe.request.Sent.Stored;
import vn.sosuckhoe.request.Sent.TooMany;
import vn.sosuckhoe.request.answer.Answer;
import vn.sosuckhoe.request.answer.Answers;
import vn.sosuckhoe.request.answer.Unseen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a citizen says is missing or wrong in a book. */
@Path("/api/books/{bookId}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
class BookRequests {

    private final OpenBook books;
    private final Requests requests;
    private final Answers answers;
    private final Unseen unseen;
    private final SignedIn signedIn;

    BookRequests(OpenBook books, Requests requests, Answers answers, Unseen unseen, SignedIn signedIn) {
        this.books = books;
        this.requests = requests;
        this.answers = answers;
        this.unseen = unseen;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            operationId = "listRequests",
            summary = "Requests for correction of this book, newest first",
            description = "All of them for the owner of the book; somebody else reads those they sent themselves."
                    + " Each with its deadlines and with every answer of the station. The book itself changes only by a new"
                    + " message of the source that wrote it.")
    @APIResponse(
            responseCode = "200",
            description = "The requests and how they stand",
            content = @Content(schema = @Schema(implementation = ShownRequest.All.class)))
    public Uni<Response> requests(UUID bookId) {
        return books.read(bookId, "requests")
                .chain(opened -> requests.of(bookId, sender(opened)))
                .chain(known -> told(bookId).map(told -> shown(known, told)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendRequest",
            summary = "Report that something is missing or wrong",
            description = "With an Idempotency-Key the same report sent again is stored once.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ShownRequest.class)))
    @APIResponse(responseCode = "200", description = "Had been stored before")
    @APIResponse(responseCode = "400", description = "Says which field is not right")
    @APIResponse(responseCode = "409", description = "The key belongs to another report, or too many requests are open")
    public Uni<Response> send(
            UUID bookId,
            @Parameter(description = "A UUID of the sender's choice") @RestHeader("Idempotency-Key") String key,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language,
            String body) {
        return books.read(bookId, "requests").chain(opened -> {
            var report = ReportBody.read(key, body, books.today(), language);
            return requests.send(bookId, sender(opened), report, OffsetDateTime.now())
                    .chain(sent -> told(bookId).map(told -> answer(sent, told)));
        });
    }

    /** @param seen whether a station can read what is reported in this book */
    private record Told(Map<Request.Key, List<Answer>> answers, boolean seen) {}

    private Uni<Told> told(UUID book) {
        return answers.of(book).chain(answered -> unseen.isSeen(book).map(seen -> new Told(answered, seen)));
    }

    private Sender sender(ReadyBook opened) {
        var citizen = signedIn.citizen();
        return new Sender(citizen.id().value(), citizen.name(), opened.relation() == Holder.Relation.OWNER);
    }

    private Response shown(List<Request> known, Told told) {
        return answer(
                200,
                new ShownRequest.All(
                        known.stream().map(request -> shown(request, told)).toList()));
    }

    private ShownRequest shown(Request request, Told told) {
        return ShownRequest.of(
                request, told.answers().getOrDefault(request.key(), List.of()), told.seen(), books.today());
    }

    private Response answer(Sent sent, Told told) {
        if (sent instanceof Stored stored) {
            return answer(stored.again() ? 200 : 201, shown(stored.request(), told));
        }
        throw sent instanceof TooMany ? new Failure(409, "too-many-requests", List.of()) : Failure.conflict();
    }

    private static Response answer(int status, Object body) {
        return Response.status(status)
                .entity(Buffer.buffer(BookJson.part(body)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
