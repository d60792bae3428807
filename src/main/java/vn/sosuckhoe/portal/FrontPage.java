package vn.sosuckhoe.portal;

import io.smallrye.mutiny.Uni;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /}: what this is and why, for everybody. */
@Path("/")
public class FrontPage {

    private final Pages pages;

    FrontPage(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Uni<Response> front() {
        var asked = pages.askedByAnybody();
        return pages.send(asked, "front", () -> Templates.front(asked.frame()));
    }
}
