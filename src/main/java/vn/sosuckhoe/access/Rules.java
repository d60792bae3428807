package vn.sosuckhoe.access;

import vn.sosuckhoe.access.Rule.Data;
import vn.sosuckhoe.access.Rule.Kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static vn.sosuckhoe.access.Rule.Data.BOOK;
import static vn.sosuckhoe.access.Rule.Data.FACILITY;
import static vn.sosuckhoe.access.Rule.Data.OWN;
import static vn.sosuckhoe.access.Rule.Data.PROVINCE;
import static vn.sosuckhoe.access.Rule.Data.PUBLIC;
import static vn.sosuckhoe.access.Rule.Kind.CITIZEN;
import static vn.sosuckhoe.access.Rule.Kind.OFFICER;
import static vn.sosuckhoe.access.Rule.Kind.SOURCE;
import static vn.sosuckhoe.access.Rule.Kind.STAFF;

/**
 * Every route of the service, and who may use it. A route that is not here is closed.
 *
 * <p>A caller of a kind that has no business on a route gets 403 before anything is looked up, so it says nothing about
 * any book. A caller of the right kind who may not open this very book gets 404, the same as for a book that is not
 * there.
 */
public final class Rules {

    private static final Set<Kind> ANYBODY = EnumSet.allOf(Kind.class);

    private static final List<Rule> TABLE = List.of(
            // the API
            rule("GET", "/api/books", OWN, CITIZEN),
            rule("GET", "/api/books/{bookId}", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/vaccinations", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/checkups", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/checkups/{visitId}", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/indicators", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/growth", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/reminders", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/reminders/{campaignId}", BOOK, CITIZEN),
            rule("POST", "/api/books/{bookId}/reminders/{campaignId}", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/requests", BOOK, CITIZEN),
            rule("POST", "/api/books/{bookId}/requests", BOOK, CITIZEN),
            rule("GET", "/api/books/{bookId}/viewings", BOOK, CITIZEN),

            // the same for programs that speak FHIR; a search opens books one by one, as the shelf lets it
            anybody("GET", "/fhir/metadata"),
            rule("GET", "/fhir/Patient", OWN, CITIZEN),
            rule("GET", "/fhir/Patient/{bookId}", BOOK, CITIZEN),
            rule("GET", "/fhir/Immunization", OWN, CITIZEN),
            rule("GET", "/fhir/Immunization/{bookId}.{dose}", BOOK, CITIZEN),
            rule("GET", "/fhir/ImmunizationRecommendation", OWN, CITIZEN),
            rule("GET", "/fhir/ImmunizationRecommendation/{bookId}", BOOK, CITIZEN),
            rule("GET", "/fhir/Encounter", OWN, CITIZEN),
            rule("GET", "/fhir/Encounter/{bookId}.{visit}", BOOK, CITIZEN),
            rule("GET", "/fhir/Observation", OWN, CITIZEN),
            rule("GET", "/fhir/Observation/{bookId}.{value}", BOOK, CITIZEN),
            rule("GET", "/fhir/DiagnosticReport", OWN, CITIZEN),
            rule("GET", "/fhir/DiagnosticReport/{bookId}.{visit}", BOOK, CITIZEN),
            rule("GET", "/fhir/Condition", OWN, CITIZEN),
            rule("GET", "/fhir/Condition/{bookId}.{disease}", BOOK, CITIZEN),
            rule("GET", "/fhir/AllergyIntolerance", OWN, CITIZEN),
            rule("GET", "/fhir/AllergyIntolerance/{bookId}.{allergy}", BOOK, CITIZEN),
            // the owner's is the whole book, a guardian's is made from the guardians' edition
            rule("GET", "/fhir/Patient/{bookId}/$summary", BOOK, CITIZEN),

            // the doors of the record
            anybody("POST", "/api/xac-thuc/token"),
            rule("POST", "/api/ho-so-suc-khoe/qd-831-2017/tiep-nhan", FACILITY, SOURCE),

            // pages for everybody
            anybody("GET", "/"),
            anybody("GET", "/ngon-ngu/{language}"),
            anybody("GET", "/co-chu/{size}"),
            // what an indicator is: nobody's data
            anybody("GET", "/giai-thich"),
            anybody("GET", "/giai-thich/{indicator}"),
            // whether a message is real: never whom it went to
            anybody("GET", "/tin-that"),
            anybody("POST", "/tin-that"),
            // ends the sign-in of whoever asks, and of nobody else
            anybody("POST", "/dang-xuat"),
            // read by calendar programs; the secret in the address is the proof
            anybody("GET", "/lich/{secret}.ics"),
            // where the identity provider tells that a sign-in has ended; the token in it is the proof
            anybody("POST", "/dang-xuat/kenh-sau"),
            // where gateways tell what became of a message; the signature is the proof
            anybody("POST", "/bao-nhan/{gateway}"),

            // from the sign-in to the room of whoever signed in
            rule("GET", "/dang-nhap", OWN, CITIZEN, STAFF, OFFICER),

            // pages for citizens
            rule("GET", "/so", OWN, CITIZEN),
            rule("GET", "/so/lich", OWN, CITIZEN),
            rule("POST", "/so/lich", OWN, CITIZEN),
            rule("POST", "/so/lich/{feedId}/ngung", OWN, CITIZEN),
            // messages to the browser at hand
            rule("POST", "/so/nhan-tin/day", OWN, CITIZEN),
            rule("GET", "/so/{bookId}", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/tien-su", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/tiem-chung", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/vao-truong", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/vao-truong.pdf", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/tom-tat", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/tom-tat.pdf", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/lich.ics", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/bao-sai", BOOK, CITIZEN),
            rule("POST", "/so/{bookId}/bao-sai", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/kham", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/kham/{visitId}", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/chi-so", BOOK, CITIZEN),
            rule("POST", "/so/{bookId}/kham/{visitId}/hieu", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/tang-truong", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/nhac", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/loi-moi/{campaignId}", BOOK, CITIZEN),
            rule("POST", "/so/{bookId}/loi-moi/{campaignId}", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/loi-moi/{campaignId}.ics", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/nhan-tin", BOOK, CITIZEN),
            rule("POST", "/so/{bookId}/nhan-tin", BOOK, CITIZEN),
            rule("GET", "/so/{bookId}/ai-da-xem", BOOK, CITIZEN),

            // pages for staff
            rule("GET", "/tram", FACILITY, STAFF),
            rule("POST", "/tram/tim", FACILITY, STAFF),
            rule("GET", "/tram/danh-sach/{list}", FACILITY, STAFF),
            rule("GET", "/tram/phat-hien", FACILITY, STAFF),
            rule("GET", "/tram/noi-khac", FACILITY, STAFF),
            // what people report; each one stands in a book
            rule("GET", "/tram/bao-sai", FACILITY, STAFF),
            rule("GET", "/tram/bao-sai/{bookId}/{requestId}", BOOK, STAFF),
            rule("POST", "/tram/bao-sai/{bookId}/{requestId}", BOOK, STAFF),
            rule("GET", "/tram/da-gui", FACILITY, STAFF),
            rule("GET", "/tram/do-phu", FACILITY, STAFF),
            rule("GET", "/tram/do-phu.csv", FACILITY, STAFF),
            rule("GET", "/tram/nguoi/{bookId}", BOOK, STAFF),
            rule("POST", "/tram/nguoi/{bookId}", BOOK, STAFF),
            rule("GET", "/tram/khan-cap", FACILITY, STAFF),
            rule("POST", "/tram/khan-cap", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/tham-nha.pdf", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/giay-moi.pdf", FACILITY, STAFF),
            // campaigns of the own facility and communes; any other is 404
            rule("GET", "/tram/moi", FACILITY, STAFF),
            rule("POST", "/tram/moi", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/nhom", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/nhom", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/loi", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/loi", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/lich", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/lich", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/xac-nhan", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/xac-nhan", FACILITY, STAFF),
            rule("GET", "/tram/moi/{campaignId}/nguoi", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/dung", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/tiep", FACILITY, STAFF),
            rule("POST", "/tram/moi/{campaignId}/huy", FACILITY, STAFF),
            // messages of the facility that did not get out
            rule("GET", "/tram/tin-hong", FACILITY, STAFF),
            rule("POST", "/tram/tin-hong/{messageId}/gui-lai", FACILITY, STAFF),
            rule("GET", "/tram/giam-ho", FACILITY, STAFF),
            rule("POST", "/tram/giam-ho", FACILITY, STAFF),
            rule("GET", "/tram/che", FACILITY, STAFF),
            rule("POST", "/tram/che", FACILITY, STAFF),

            // figures of a province
            rule("GET", "/tinh", PROVINCE, OFFICER),
            rule("GET", "/tinh.csv", PROVINCE, OFFICER));

    private static final Map<String, Rule> BY_ROUTE =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(Rules::route, Function.identity()));

    private Rules() {}

    public static List<Rule> all() {
        return TABLE;
    }

    static Optional<Rule> of(String method, String template) {
        return Optional.ofNullable(BY_ROUTE.get((method.equals("HEAD") ? "GET" : method) + " " + template));
    }

    private static String route(Rule rule) {
        return rule.method() + " " + rule.template();
    }

    private static Rule rule(String method, String template, Data data, Kind... kinds) {
        return new Rule(method, template, Set.of(kinds), data);
    }

    private static Rule anybody(String method, String template) {
        return new Rule(method, template, ANYBODY, PUBLIC);
    }
}
