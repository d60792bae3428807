package vn.sosuckhoe.access.choice;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import java.time.OffsetDateTime;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** The language somebody reads in, on whatever device they sign in. */
@ApplicationScoped
public class Preferences {

    private final Mutiny.SessionFactory sessions;

    Preferences(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** @return {@code vi}, {@code en}, or empty when the person never chose */
    public Uni<Optional<String>> language(String personalId) {
        return sessions.withSession(session -> session.find(Preference.class, personalId)
                .map(preference -> Optional.ofNullable(preference).map(Preference::language)));
    }

    /** @param language {@code vi} or {@code en} */
    public Uni<Void> remember(String personalId, String language) {
        if (!language.equals("vi") && !language.equals("en")) {
            return Uni.createFrom().failure(new IllegalArgumentException("a language is vi or en"));
        }
        var now = OffsetDateTime.now();
        return sessions.withTransaction(
                session -> session.find(Preference.class, personalId).flatMap(known -> {
                    if (known == null) {
                        return session.persist(new Preference(personalId, language, now));
                    }
                    known.choose(language, now);
                    return Uni.createFrom().voidItem();
                }));
    }
}
