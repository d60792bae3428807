package vn.sosuckhoe.portal.paper;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.family.Wish.Say;
import vn.sosuckhoe.http.Conditional;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.OpenBooks;
import vn.sosuckhoe.portal.OpenBooks.Open;
import vn.sosuckhoe.portal.Readers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Hands out papers of a book, to who may take one out of the portal. */
@ApplicationScoped
public class Handout {

    private final OpenBooks books;
    private final Press press;

    Handout(OpenBooks books, Press press) {
        this.books = books;
        this.press = press;
    }

    /**
     * The paper, or 304 for who holds it. Where the ward is to be asked first, the way to the page that asks; where the
     * policy refuses, 403.
     *
     * @param say what the ward answered, as the reader tells it
     * @param texts XSL-FO from the fullest to the shortest; the first one that fits on one page is printed
     */
    public Uni<Response> give(UUID book, Paper paper, Say say, Function<Open, List<Supplier<TemplateInstance>>> texts) {
        return books.sharing(book, Say.UNASKED).chain(answer -> switch (answer) {
            case ALLOWED -> give(book, paper, paper.part(), texts);
            case REFUSED -> throw Failure.wrongRole();
            case ASK ->
                say == Say.YES
                        ? give(book, paper, paper.partAgreed(), texts)
                        : Uni.createFrom()
                                .item(Response.seeOther(URI.create(paper.page(book)))
                                        .header("Cache-Control", "no-store")
                                        .build());
        });
    }

    private Uni<Response> give(
            UUID book, Paper paper, String part, Function<Open, List<Supplier<TemplateInstance>>> texts) {
        return books.open(book, part).chain(it -> {
            var etag = etag(it, paper);
            return Conditional.has(it.asked().ifNoneMatch(), etag)
                    ? Uni.createFrom().item(kept(Response.notModified(), etag).build())
                    : print(it, texts.apply(it)).map(pdf -> kept(Response.ok(pdf, "application/pdf"), etag)
                            .header("Content-Disposition", "inline; filename=\"" + paper.name() + ".pdf\"")
                            .header("Content-Language", it.asked().language().tag())
                            .build());
        });
    }

    private Uni<byte[]> print(Open it, List<Supplier<TemplateInstance>> texts) {
        var locale = it.asked().language().locale();
        var fos = texts.stream()
                .map(text -> Uni.createFrom()
                        .deferred(() -> text.get().setLocale(locale).createUni()))
                .toList();
        return press.onOnePage(fos, it.ready().asOf().toInstant());
    }

    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String etag) {
        return answer.header("ETag", "\"" + etag + "\"").header("Cache-Control", "private, no-cache");
    }

    private static String etag(Open it, Paper paper) {
        var seed = String.join(
                "\n", paper.edition(), it.asked().language().tag(), it.today().toString(), Readers.state(it.ready()));
        return BookJson.etag(seed.getBytes(StandardCharsets.UTF_8));
    }
}
