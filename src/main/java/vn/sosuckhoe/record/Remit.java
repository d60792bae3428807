package vn.sosuckhoe.record;

import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Address;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Whose record the staff of a facility may add to: people it has told of, and people who live in its commune now. */
final class Remit {

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::version).reversed().thenComparing(Entry::source);

    private Remit() {}

    static boolean covers(String facility, String commune, List<Entry> entries) {
        return entries.stream()
                        .anyMatch(entry ->
                                entry.statement() != null && entry.source().equals(facility))
                || address(entries).filter(home -> liesIn(commune, home)).isPresent();
    }

    private static Optional<Address> address(List<Entry> entries) {
        var newestFirst = entries.stream()
                .filter(entry -> entry.statement() instanceof PersonStatement)
                .sorted(NEWEST_FIRST)
                .map(entry -> (PersonStatement) entry.statement())
                .toList();
        return newest(newestFirst, PersonStatement::currentAddress)
                .or(() -> newest(newestFirst, PersonStatement::permanentAddress));
    }

    private static Optional<Address> newest(
            List<PersonStatement> newestFirst, Function<PersonStatement, Address> which) {
        return newestFirst.stream()
                .map(which)
                .filter(Objects::nonNull)
                .filter(address -> address.commune() != null)
                .findFirst();
    }

    /** Of a commune that was split, each successor may be the one. */
    private static boolean liesIn(String commune, Address address) {
        return AdministrativeUnits.vietnam()
                .resolve(address.province(), address.district(), address.commune())
                .successors()
                .stream()
                .anyMatch(one -> one.code().equals(commune));
    }
}
