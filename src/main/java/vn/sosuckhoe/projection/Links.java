package vn.sosuckhoe.projection;

import vn.sosuckhoe.family.Basis;
import vn.sosuckhoe.record.statement.GuardianStatement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What staff confirmed or ended: of each guardian the newest word that any facility's staff gave, of those that have
 * begun. It goes before what records say of that guardian.
 */
final class Links {

    /** @param until first day on which it holds no more, or {@code null} */
    record Link(String guardian, String name, Basis basis, LocalDate until, String source) {}

    private final Map<String, Link> newest = new LinkedHashMap<>();
    private final LocalDate nextBegins;

    Links(List<Told<GuardianStatement>> newestFirst, LocalDate today) {
        newestFirst.stream()
                .filter(told -> !begins(told).isAfter(today))
                .forEach(told -> newest.putIfAbsent(told.statement().guardian(), link(told)));
        nextBegins = newestFirst.stream()
                .map(Links::begins)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    Collection<Link> all() {
        return newest.values();
    }

    /** Empty where staff said nothing about this guardian. */
    Optional<Link> of(String personalId) {
        return Optional.ofNullable(newest.get(personalId));
    }

    /** The next day on which something that staff said begins to hold, or {@code null}. */
    LocalDate nextBegins() {
        return nextBegins;
    }

    private static LocalDate begins(Told<GuardianStatement> told) {
        var from = told.statement().from();
        return from == null ? LocalDate.MIN : from.earliest();
    }

    private static Link link(Told<GuardianStatement> told) {
        var said = told.statement();
        return new Link(
                said.guardian(),
                said.name(),
                // a word of a later release opens nothing
                Basis.of(said.basis()).orElse(Basis.ENDED),
                said.until() == null ? null : said.until().earliest(),
                told.source());
    }
}
