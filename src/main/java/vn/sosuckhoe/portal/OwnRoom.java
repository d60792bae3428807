package vn.sosuckhoe.portal;

import io.smallrye.common.annotation.NonBlocking;

import java.net.URI;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * {@code /dang-nhap}: where the sign-in begins for who asked for no page, and ends in the room of whoever has signed in. It
 * takes no address to go to.
 */
@Path("/dang-nhap")
public class OwnRoom {

    private final Pages pages;

    OwnRoom(Pages pages) {
        this.pages = pages;
    }

    @GET
    @NonBlocking
    public Response enter() {
        return Response.seeOther(URI.create(pages.asked().home()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
