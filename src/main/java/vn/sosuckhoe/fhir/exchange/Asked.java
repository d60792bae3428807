package vn.sosuckhoe.fhir.exchange;

import vn.sosuckhoe.fhir.search.Search;
import vn.sosuckhoe.http.Languages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/**
 * What a request wants beside the resource itself.
 *
 * @param type media type of the answer
 * @param language of the words beside the codes
 * @param strict unknown search parameters are refused instead of ignored
 */
public record Asked(UriInfo uri, HttpHeaders headers, String type, boolean pretty, Locale language, boolean strict) {

    /** @throws vn.sosuckhoe.http.Failure 406 where something else than JSON of this version is wanted */
    public static Asked of(UriInfo uri, HttpHeaders headers) {
        var query = uri.getQueryParameters();
        return new Asked(
                uri,
                headers,
                Format.wanted(query.getFirst("_format"), headers.getRequestHeader(HttpHeaders.ACCEPT)),
                "true".equals(query.getFirst("_pretty")),
                Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                strict(headers.getRequestHeader("Prefer")));
    }

    private static boolean strict(List<String> prefer) {
        return prefer != null
                && prefer.stream()
                        .flatMap(line -> Arrays.stream(line.split("[,;]")))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase("handling=strict"));
    }

    /** Address of the service, without a slash at its end. */
    public String base() {
        return uri.getBaseUri().resolve("/fhir").toString();
    }

    /** @throws vn.sosuckhoe.http.Failure 400 naming the parameter that cannot be used */
    public Search search(Set<String> known) {
        return Search.of(uri.getQueryParameters(), known, base(), strict);
    }
}
