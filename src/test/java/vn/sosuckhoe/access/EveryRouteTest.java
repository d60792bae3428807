package vn.sosuckhoe.access;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.Books;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.Invited;
import vn.sosuckhoe.access.Rule.Data;
import vn.sosuckhoe.access.Rule.Kind;
import vn.sosuckhoe.access.Surface.Route;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every route of the API description and of the classes, asked for by every kind of caller, for somebody else's book. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class EveryRouteTest {

    @Inject
    Pool pool;

    @BeforeEach
    void a_neighbours_book_on_the_shelf() throws Exception {
        EmbeddedDatabase.empty();
        Books.shelve(pool);
        Invited.campaign(Invited.CAMPAIGN, "ELDERLY");
        Invited.slot(Invited.CAMPAIGN, 1, "2099-11-25", 10);
        Invited.invite(Books.MOTHERS, Invited.CAMPAIGN, 1);
        Invited.invite(Books.NEIGHBOURS, Invited.CAMPAIGN, 1);
    }

    @Test
    void the_api_description_and_the_classes_tell_the_same_routes() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var described = new HashSet<String>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(method ->
                        Set.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> described.add(method.toUpperCase() + " " + path)));

        assertThat(described)
                .isEqualTo(new HashSet<>(Surface.routes().stream()
                        .filter(Route::api)
                        .map(Route::toString)
                        .toList()));
    }

    @Test
    void the_api_lets_each_caller_do_what_the_rules_say_and_nothing_else() {
        var tokens = Map.of(
                Kind.CITIZEN, Tokens.citizen(Books.MOTHER),
                Kind.STAFF, Tokens.staff("24021"),
                Kind.OFFICER, Tokens.officer("24"),
                Kind.SOURCE, Tokens.source("24021"),
                Kind.ADMIN, Tokens.admin(),
                Kind.NOBODY, Tokens.claims("citizen", "s-incomplete").sign());
        var softly = new SoftAssertions();
        for (var route : Surface.routes().stream().filter(Route::token).toList()) {
            tokens.forEach((kind, token) -> {
                var status = ask(given().auth().oauth2(token), route).statusCode();
                softly.assertThat(allowed(route.rule(), kind, status))
                        .as("%s by %s: %d", route, kind, status)
                        .isTrue();
            });
            ownBook(softly, route, () -> given().auth().oauth2(tokens.get(Kind.CITIZEN)));
            var anonymous = ask(given(), route).statusCode();
            softly.assertThat(route.rule().data() == Data.PUBLIC ? anonymous < 500 : anonymous == 401)
                    .as("%s by nobody: %d", route, anonymous)
                    .isTrue();
        }
        softly.assertAll();
    }

    @Test
    void pages_lead_strangers_to_the_sign_in() {
        var softly = new SoftAssertions();
        for (var route : pages()) {
            var answer = ask(given(), route);
            softly.assertThat(
                            route.rule().data() == Data.PUBLIC
                                    ? answer.statusCode() < 500
                                    : answer.statusCode() == 302
                                            && answer.header("Location").startsWith(Tokens.ISSUER))
                    .as("%s by nobody: %d", route, answer.statusCode())
                    .isTrue();
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "u", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "personal_id", value = Books.MOTHER), @Claim(key = "sid", value = "p1")})
    void pages_let_a_citizen_do_what_the_rules_say() {
        pagesBy(Kind.CITIZEN);
        var softly = new SoftAssertions();
        pages().forEach(route -> ownBook(softly, route, RestAssured::given));
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "u", roles = "station-staff", authMechanism = "pages")
    @OidcSecurity(
            claims = {
                @Claim(key = "facility", value = "24021"),
                @Claim(key = "commune", value = "07210"),
                @Claim(key = "sid", value = "p2")
            })
    void pages_let_staff_do_what_the_rules_say() {
        pagesBy(Kind.STAFF);
    }

    @Test
    @TestSecurity(user = "u", roles = "province-officer", authMechanism = "pages")
    @OidcSecurity(claims = {@Claim(key = "province", value = "24"), @Claim(key = "sid", value = "p3")})
    void pages_let_an_officer_do_what_the_rules_say() {
        pagesBy(Kind.OFFICER);
    }

    @Test
    @TestSecurity(user = "u", roles = "admin", authMechanism = "pages")
    @OidcSecurity(claims = @Claim(key = "sid", value = "p4"))
    void pages_let_an_admin_do_what_the_rules_say() {
        pagesBy(Kind.ADMIN);
    }

    @Test
    @TestSecurity(user = "u", roles = "citizen", authMechanism = "pages")
    @OidcSecurity(claims = @Claim(key = "sid", value = "p5"))
    void pages_let_an_incomplete_sign_in_do_what_the_rules_say() {
        pagesBy(Kind.NOBODY);
    }

    private static void pagesBy(Kind kind) {
        var softly = new SoftAssertions();
        for (var route : pages()) {
            var status = ask(given(), route).statusCode();
            softly.assertThat(allowed(route.rule(), kind, status))
                    .as("%s by %s: %d", route, kind, status)
                    .isTrue();
        }
        softly.assertAll();
    }

    /** So that a route that answers nobody at all does not pass for a safe one. */
    private static void ownBook(SoftAssertions softly, Route route, Supplier<RequestSpecification> citizen) {
        if (route.rule().data() == Data.BOOK
                && route.rule().kinds().contains(Kind.CITIZEN)
                && route.method().equals("GET")) {
            softly.assertThat(asWritten(citizen.get())
                            .get(route.path(Books.MOTHERS))
                            .statusCode())
                    .as("%s by the owner", route)
                    .isEqualTo(200);
        }
    }

    /** A route that is for this kind may still find its empty body wanting; it never shows somebody else's book. */
    private static boolean allowed(Rule rule, Kind kind, int status) {
        if (rule.data() == Data.PUBLIC) {
            return status < 500;
        }
        if (!rule.kinds().contains(kind)) {
            return status == 403;
        }
        return rule.data() == Data.BOOK ? status == 404 : status < 500 && status != 401 && status != 403;
    }

    private static Response ask(RequestSpecification caller, Route route) {
        var request = asWritten(caller).redirects().follow(false);
        if (route.consumes() != null) {
            request = request.contentType(route.consumes());
        }
        return request.request(route.method(), route.path(Books.NEIGHBOURS));
    }

    /** Nobody else encodes the sign of an operation ($summary). */
    private static RequestSpecification asWritten(RequestSpecification caller) {
        return caller.urlEncodingEnabled(false);
    }

    private static List<Route> pages() {
        return Surface.routes().stream().filter(route -> !route.token()).toList();
    }
}
