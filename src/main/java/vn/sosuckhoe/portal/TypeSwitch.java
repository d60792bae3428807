package vn.sosuckhoe.portal;

import io.smallrye.common.annotation.NonBlocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.sosuckhoe.portal.view.TypeSize;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /co-chu/lon?ve=/so}: remembers how large the letters shall be and goes back to the page. */
@Path("/co-chu")
public class TypeSwitch {

    @GET
    @Path("{size}")
    @NonBlocking
    public Response choose(@RestPath TypeSize size, @RestQuery("ve") String back) {
        return Choice.remembered(back, Choice.cookie(TypeSize.COOKIE, size.code(), "/", Choice.A_YEAR));
    }
}
