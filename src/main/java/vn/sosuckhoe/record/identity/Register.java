package vn.sosuckhoe.record.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

/** Establishes the person of a message inside the message's transaction. */
@ApplicationScoped
public class Register {

    private final People people;

    Register(People people) {
        this.people = people;
    }

    /**
     * Locks the citizens who have one of the claimed numbers, in the order of their ids, and decides who it is.
     *
     * @param sender facility code
     * @param described asks what is told about citizens; only used where the strongest number does not settle it
     * @return fails with {@link Race} where it must be tried again, with {@link NotEstablished} where it is nobody
     */
    public Uni<Established> establish(
            SqlConnection connection,
            Reading.Claims claims,
            String sender,
            PartialDate day,
            Function<Collection<UUID>, Uni<Map<UUID, Described>>> described) {
        var claimed = Claimed.of(claims, sender, day);
        return people.owners(connection, claimed.all()).chain(owners -> {
            if (owners.stream().anyMatch(Owner::isMerged)) {
                return Uni.createFrom().failure(new Race());
            }
            return identify(connection, claimed, owners, described).map(person -> established(person, owners, day));
        });
    }

    /** The citizen who has the number, locked until the transaction ends; empty where nobody has it. */
    public Uni<Optional<UUID>> find(SqlConnection connection, IdentifierType type, String number) {
        return people.owners(connection, List.of(new Number(type, number))).map(owners -> owners.stream()
                .filter(owner -> !owner.isMerged())
                .map(Owner::citizen)
                .findFirst());
    }

    private Uni<Identification> identify(
            SqlConnection connection,
            Claimed claimed,
            List<Owner> owners,
            Function<Collection<UUID>, Uni<Map<UUID, Described>>> described) {
        var citizens = owners.stream().map(Owner::citizen).distinct().toList();
        var owned = owners.stream().map(Owner::number).toList();
        if (citizens.isEmpty() || (citizens.size() == 1 && claimed.isSettledBy(owned))) {
            var adopted = claimed.all().stream().filter(n -> !owned.contains(n)).toList();
            return Uni.createFrom()
                    .item(new Identification(citizens.stream().findFirst(), List.of(), adopted, List.of()));
        }
        return people.registered(connection, citizens)
                .chain(registered -> described.apply(citizens).map(told -> citizens.stream()
                        .map(citizen -> known(
                                citizen, registered.get(citizen), told.getOrDefault(citizen, Described.asNothing())))
                        .toList()))
                .map(known -> Identification.of(claimed, known).orElseThrow(NotEstablished::new));
    }

    private static Known known(UUID citizen, Registered registered, Described told) {
        return new Known(citizen, numbers(registered.identifiers()), told.births(), told.names());
    }

    private static List<Number> numbers(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(identifier -> new Number(identifier.type(), identifier.value()))
                .toList();
    }

    private static Established established(Identification person, List<Owner> owners, PartialDate day) {
        var kept = owners.stream()
                .filter(owner -> !person.foreign().contains(owner.number()))
                .filter(owner -> owner.isLaterThan(day))
                .map(Owner::number)
                .toList();
        return new Established(
                person.citizen().orElseGet(UUID::randomUUID),
                person.citizen().isEmpty(),
                person.merged(),
                person.adopted(),
                kept,
                day,
                person.foreign().stream().map(Number::type).distinct().toList());
    }

    /** Writes what was decided; all statements are sent at once. */
    public Uni<Void> write(SqlConnection connection, Established person) {
        return people.write(connection, person);
    }

    /** The record of the citizen changed: its book is to be made anew. */
    public Uni<Void> changed(SqlConnection connection, UUID citizen) {
        return people.changed(connection, citizen);
    }
}
