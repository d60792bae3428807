package vn.sosuckhoe.access;

import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sosuckhoe.person.PersonalId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.json.JsonString;

/** What a verified token says, read into a {@link Caller}; a token that says less than a role needs is nobody's. */
final class Claims {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

    private Claims() {}

    /** The highest role decides only where the token is complete for it; roles are never added up. */
    static Caller caller(JsonWebToken token, Set<String> roles) {
        if (roles.contains("admin")) {
            return admin(token);
        }
        if (roles.contains("record-source")) {
            return text(token, "facility").<Caller>map(Caller.Source::new).orElseGet(Caller.Nobody::new);
        }
        if (roles.contains("station-staff")) {
            return staff(token);
        }
        if (roles.contains("province-officer")) {
            return officer(token);
        }
        return roles.contains("citizen") ? citizen(token) : new Caller.Nobody();
    }

    private static Caller citizen(JsonWebToken token) {
        var number = text(token, "personal_id").filter(id -> DIGITS.matcher(id).matches());
        var session = text(token, "sid");
        if (number.isEmpty() || session.isEmpty()) {
            return new Caller.Nobody();
        }
        return new Caller.Citizen(new PersonalId(number.get()), name(token), session.get());
    }

    private static Caller staff(JsonWebToken token) {
        var facility = text(token, "facility");
        var communes = texts(token, "commune");
        var session = text(token, "sid");
        if (facility.isEmpty() || communes.isEmpty() || session.isEmpty()) {
            return new Caller.Nobody();
        }
        return new Caller.Staff(user(token), name(token), facility.get(), communes, session.get());
    }

    private static Caller officer(JsonWebToken token) {
        var province = text(token, "province");
        var session = text(token, "sid");
        if (province.isEmpty() || session.isEmpty()) {
            return new Caller.Nobody();
        }
        return new Caller.Officer(user(token), name(token), province.get(), session.get());
    }

    private static Caller admin(JsonWebToken token) {
        return text(token, "sid")
                .<Caller>map(session -> new Caller.Admin(user(token), name(token), session))
                .orElseGet(Caller.Nobody::new);
    }

    private static String user(JsonWebToken token) {
        return text(token, "preferred_username").orElseGet(token::getSubject);
    }

    private static String name(JsonWebToken token) {
        return text(token, "name").orElse("");
    }

    /** One text, several between commas, or an array of them. */
    private static List<String> texts(JsonWebToken token, String claim) {
        var told = token.<Object>getClaim(claim);
        return (told instanceof Collection<?> several ? several.stream() : Stream.ofNullable(told))
                .map(each -> each instanceof JsonString text ? text.getString() : each)
                .filter(String.class::isInstance)
                .flatMap(each -> Stream.of(((String) each).split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
