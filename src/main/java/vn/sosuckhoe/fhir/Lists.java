package vn.sosuckhoe.fhir;

import io.smallrye.mutiny.Uni;
import org.hl7.fhir.r4.model.DomainResource;
import vn.sosuckhoe.fhir.exchange.Asked;
import vn.sosuckhoe.fhir.exchange.Writer;
import vn.sosuckhoe.fhir.exchange.Writer.Written;
import vn.sosuckhoe.fhir.search.Searchset;
import vn.sosuckhoe.http.Failure;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Searching for what stands in books, and reading one piece of it. */
@ApplicationScoped
class Lists {

    private final OpenedBooks books;
    private final Writer writer;

    Lists(OpenedBooks books, Writer writer) {
        this.books = books;
        this.writer = writer;
    }

    <R extends DomainResource> Uni<Response> search(Listed<R> listed, Asked asked) {
        var search = asked.search(listed.parameters());
        return writer.answer(books.found(search, listed.what()), asked, opened -> {
            var found = opened.stream()
                    .flatMap(book -> listed.of().apply(books.facts(book, asked)).stream())
                    .filter(each ->
                            search.wants(each.getIdPart()) && listed.found().test(search, each))
                    .toList();
            return new Written(Searchset.of(listed.type(), found, search), null);
        });
    }

    /** @param end what follows the book in the id */
    <R extends DomainResource> Uni<Response> read(Listed<R> listed, UUID book, String end, Asked asked) {
        return writer.answer(
                books.one(book, listed.what()), asked, opened -> listed.of().apply(books.facts(opened, asked)).stream()
                        .filter(each -> each.getIdPart().equals(book + "." + end))
                        .findFirst()
                        .map(each -> new Written(each, opened.asOf()))
                        .orElseThrow(Failure::notFound));
    }
}
