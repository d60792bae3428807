package vn.sosuckhoe.portal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.BookJson;
import vn.sosuckhoe.book.ReadyBook;
import vn.sosuckhoe.book.Shelf;
import vn.sosuckhoe.book.Shelved;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.portal.view.FamilyView;
import vn.sosuckhoe.portal.view.FamilyView.Opened;

/** {@code /so}: what comes next for the family, then everybody's book. */
@Path("/so")
public class FamilyPage {

    private final Pages pages;
    private final Shelf shelf;

    FamilyPage(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    @GET
    public Uni<Response> family() {
        var asked = pages.asked();
        if (!(asked.caller() instanceof Caller.Citizen citizen)) {
            throw Failure.wrongRole();
        }
        var today = pages.today();
        return shelf.shelfOf(citizen.id().value(), today)
                .chain(shelved -> open(shelved, citizen))
                .chain(books -> pages.send(asked, state(books), () -> {
                    var opened = books.stream()
                            .map(ready -> new Opened(ready, BookJson.read(ready.gzip())))
                            .toList();
                    return Templates.family(asked.frame(), FamilyView.of(opened, asked.wording(), today));
                }));
    }

    private Uni<List<ReadyBook>> open(List<Shelved> shelved, Caller.Citizen citizen) {
        if (shelved.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(shelved.stream()
                        .map(each -> shelf.open(each.id(), Readers.reader(citizen, "family"), pages.today()))
                        .toList())
                .andFailFast()
                .map(books -> books.stream().filter(Objects::nonNull).toList());
    }

    private static String state(List<ReadyBook> books) {
        return books.stream().map(Readers::state).collect(Collectors.joining(","));
    }
}
