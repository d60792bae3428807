package vn.sosuckhoe.book.binding;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.binding.BoundBook.Edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/**
 * Puts books onto the shelf and takes them away, many in one round trip.
 *
 * <p>A book's {@code version} counts its contents: it moves only when the content does. {@code projected_at} is the start
 * of the transaction that read the record, so it is true to say that everything taken in before stands in the book; it
 * moves with every revision, also when the content stays the same.
 */
public final class Bindery {

    // holders cross as one text a book: the protocol knows no ragged arrays, and a personal ID has no comma
    private static final String PUT_BOOKS = """
            insert into book (citizen, generation, revision, version, etag, body, owners, guardians, guardians_until,
                              turns_on, guardian_ends, ward_etag, ward_body, ward_from, commune)
            select citizen, $1, revision, 1, etag, body,
                   string_to_array(owners, ','), string_to_array(guardians, ','), until, turns_on,
                   string_to_array(ends, ',')::date[], ward_etag, ward_body, ward_from, commune
            from unnest($2::uuid[], $3::bigint[], $4::text[], $5::bytea[], $6::text[], $7::text[], $8::date[], $9::date[],
                        $10::text[], $11::text[], $12::bytea[], $13::date[], $14::text[])
                 as bound (citizen, revision, etag, body, owners, guardians, until, turns_on, ends, ward_etag, ward_body,
                           ward_from, commune)
            order by citizen
            on conflict (citizen, generation) do update set
                revision = excluded.revision,
                version = book.version
                    + ((book.etag, book.ward_etag) is distinct from (excluded.etag, excluded.ward_etag))::int,
                etag = excluded.etag,
                body = case when book.etag = excluded.etag then book.body else excluded.body end,
                owners = excluded.owners,
                guardians = excluded.guardians,
                guardians_until = excluded.guardians_until,
                turns_on = excluded.turns_on,
                guardian_ends = excluded.guardian_ends,
                ward_etag = excluded.ward_etag,
                ward_body = case when book.ward_etag = excluded.ward_etag then book.ward_body else excluded.ward_body end,
                ward_from = excluded.ward_from,
                commune = excluded.commune,
                projected_at = excluded.projected_at
            where book.revision < excluded.revision
            returning citizen
            """;

    private static final String PUT_KEYS = """
            with bound as (
                select * from unnest($3::text[], $4::uuid[], $5::text[], $6::date[], $7::text[], $8::text[])
                    as bound (holder, citizen, relation, until, cover, basis)
            ), lost as (
                delete from book_key k
                where k.generation = $1 and k.citizen = any ($2)
                  and not exists (select from bound b where b.holder = k.holder and b.citizen = k.citizen)
            )
            insert into book_key as k (holder, generation, citizen, relation, until, cover, basis)
            select holder, $1, citizen, relation, until, cover, basis from bound order by holder, citizen
            on conflict (holder, generation, citizen) do update set
                relation = excluded.relation, until = excluded.until, cover = excluded.cover, basis = excluded.basis
            where (k.relation, k.until, k.cover, k.basis)
                is distinct from (excluded.relation, excluded.until, excluded.cover, excluded.basis)
            """;

    private static final String TAKE_AWAY = """
            with gone as (delete from book_key where generation = $1 and citizen = any ($2))
            delete from book where generation = $1 and citizen = any ($2)
            """;

    private static final String CARRY_OVER = """
            with carried as (
                insert into book (citizen, generation, revision, version, etag, body, owners, guardians,
                                  guardians_until, turns_on, guardian_ends, ward_etag, ward_body, ward_from,
                                  commune, projected_at)
                select citizen, $2, revision, version, etag, body, owners, guardians, guardians_until,
                       turns_on, guardian_ends, ward_etag, ward_body, ward_from, commune, projected_at
                from book where generation = $1 and citizen = any ($3)
                on conflict do nothing
                returning citizen
            )
            insert into book_key (holder, generation, citizen, relation, until, cover, basis)
            select holder, $2, citizen, relation, until, cover, basis
            from book_key where generation = $1 and citizen in (select citizen from carried)
            on conflict do nothing
            """;

    private Bindery() {}

    /**
     * Puts books and their keys into one generation. To be called inside a transaction.
     *
     * @return whose were newer than what stood there
     */
    public static Uni<Set<UUID>> put(SqlClient transaction, int generation, Collection<BoundBook> books) {
        if (books.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var rows = List.copyOf(books);
        var tuple = Tuple.of(generation)
                .addArrayOfUUID(rows.stream().map(BoundBook::citizen).toArray(UUID[]::new))
                .addArrayOfLong(rows.stream().map(BoundBook::revision).toArray(Long[]::new))
                .addArrayOfString(rows.stream().map(BoundBook::etag).toArray(String[]::new))
                .addValue(rows.stream().map(book -> Buffer.buffer(book.gzip())).toArray(Buffer[]::new))
                .addArrayOfString(holders(rows, Relation.OWNER))
                .addArrayOfString(holders(rows, Relation.GUARDIAN))
                .addArrayOfLocalDate(rows.stream().map(Bindery::wardUntil).toArray(LocalDate[]::new))
                .addArrayOfLocalDate(rows.stream().map(BoundBook::turnsOn).toArray(LocalDate[]::new))
                .addArrayOfString(rows.stream().map(Bindery::ends).toArray(String[]::new))
                .addArrayOfString(of(rows, Edition::etag).toArray(String[]::new))
                .addValue(of(rows, edition -> Buffer.buffer(edition.gzip())).toArray(Buffer[]::new))
                .addArrayOfLocalDate(of(rows, Edition::from).toArray(LocalDate[]::new))
                .addArrayOfString(rows.stream().map(BoundBook::commune).toArray(String[]::new));
        return transaction
                .preparedQuery(PUT_BOOKS)
                .execute(tuple)
                .map(put -> StreamSupport.stream(put.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(toSet()))
                .flatMap(put -> putKeys(
                                transaction,
                                generation,
                                rows.stream()
                                        .filter(book -> put.contains(book.citizen()))
                                        .toList())
                        .replaceWith(put));
    }

    private static Uni<Void> putKeys(SqlClient transaction, int generation, List<BoundBook> books) {
        var keys = new ArrayList<Key>();
        books.forEach(book -> book.holders().forEach(holder -> keys.add(new Key(book, holder))));
        var tuple = Tuple.of(generation)
                .addArrayOfUUID(books.stream().map(BoundBook::citizen).toArray(UUID[]::new))
                .addArrayOfString(
                        keys.stream().map(key -> key.holder.personalId()).toArray(String[]::new))
                .addArrayOfUUID(keys.stream().map(key -> key.book.citizen()).toArray(UUID[]::new))
                .addArrayOfString(
                        keys.stream().map(key -> key.holder.relation().name()).toArray(String[]::new))
                .addArrayOfLocalDate(
                        keys.stream().map(key -> key.holder.until()).toArray(LocalDate[]::new))
                .addArrayOfString(keys.stream()
                        .map(key -> key.book.coverFor(key.holder.relation()))
                        .toArray(String[]::new))
                .addArrayOfString(keys.stream().map(key -> key.holder.basis()).toArray(String[]::new));
        return transaction.preparedQuery(PUT_KEYS).execute(tuple).replaceWithVoid();
    }

    /** Takes books away, whose people turned out to be somebody else or of whom nothing is known any more. */
    public static Uni<Integer> takeAway(SqlClient transaction, int generation, Collection<UUID> citizens) {
        return citizens.isEmpty()
                ? Uni.createFrom().item(0)
                : transaction
                        .preparedQuery(TAKE_AWAY)
                        .execute(Tuple.of(generation).addArrayOfUUID(citizens.toArray(UUID[]::new)))
                        .map(gone -> gone.rowCount());
    }

    /** Copies books that could not be made anew, so that nobody loses a book to a rebuild. */
    public static Uni<Void> carryOver(SqlClient transaction, int from, int to, Collection<UUID> citizens) {
        return citizens.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(CARRY_OVER)
                        .execute(Tuple.of(from, to).addArrayOfUUID(citizens.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    private record Key(BoundBook book, Holder holder) {}

    private static String[] holders(List<BoundBook> books, Relation relation) {
        return books.stream()
                .map(book -> book.holders().stream()
                        .filter(holder -> holder.relation() == relation)
                        .map(Holder::personalId)
                        .collect(joining(",")))
                .toArray(String[]::new);
    }

    private static LocalDate wardUntil(BoundBook book) {
        return book.holders().stream()
                .map(Holder::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** In the order of the guardians. */
    private static String ends(BoundBook book) {
        return book.holders().stream()
                .filter(holder -> holder.relation() == Relation.GUARDIAN)
                .map(holder -> holder.until().toString())
                .collect(joining(","));
    }

    /** With {@code null} for a book that guardians read as it is. */
    private static <T> Stream<T> of(List<BoundBook> books, Function<Edition, T> piece) {
        return books.stream()
                .map(BoundBook::forGuardians)
                .map(edition -> edition == null ? null : piece.apply(edition));
    }
}
