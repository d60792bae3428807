package vn.sosuckhoe.http;

import io.vertx.ext.web.RoutingContext;

/** How a failure is told: in the words of the programs that ask under a path, as a page elsewhere. */
enum Telling {
    PROBLEM("/api", Problem.MEDIA_TYPE),
    OUTCOME("/fhir", "application/fhir+json;charset=UTF-8"),
    /** Asked by calendar programs; a page would repeat the address, and in it the secret. */
    CALENDAR("/lich", Problem.MEDIA_TYPE),
    /** Called by gateways. */
    CALLBACK("/bao-nhan", Problem.MEDIA_TYPE),
    PAGE("", "text/html;charset=UTF-8");

    private final String under;
    private final String mediaType;

    Telling(String under, String mediaType) {
        this.under = under;
        this.mediaType = mediaType;
    }

    static Telling to(RoutingContext exchange) {
        var path = exchange.normalizedPath();
        for (var telling : values()) {
            if (path.equals(telling.under) || path.startsWith(telling.under + "/")) {
                return telling;
            }
        }
        return PAGE;
    }

    String mediaType() {
        return mediaType;
    }

    /** For programs; a page is drawn elsewhere. */
    String json(Problem problem) {
        return this == OUTCOME ? Outcome.json(problem) : problem.json();
    }
}
