package vn.sosuckhoe.projection;

import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.statement.Statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One thing a source says and has not taken back. */
record Told<S extends Statement>(S statement, Entry entry) {

    private static final Comparator<Told<?>> NEWEST_FIRST = Comparator.<Told<?>, String>comparing(
                    told -> told.entry.version(), Comparator.reverseOrder())
            .thenComparing(told -> told.entry.source())
            .thenComparing(told -> told.entry.sourceId());

    String source() {
        return entry.source();
    }

    /** What is said of one kind: by version from the newest on, equal ones by source, whatever order they came in. */
    static <S extends Statement> List<Told<S>> newestFirst(PersonRecord record, Class<S> kind) {
        return record.entries().stream()
                .filter(entry -> kind.isInstance(entry.statement()))
                .map(entry -> new Told<>(kind.cast(entry.statement()), entry))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The newest value that says something: not {@code null}, no blank text, no empty list; else {@code null}. */
    static <S extends Statement, T> T newest(List<Told<S>> told, Function<S, T> value) {
        return told.stream()
                .map(one -> value.apply(one.statement))
                .filter(Told::saysSomething)
                .findFirst()
                .orElse(null);
    }

    static <S extends Statement, E> List<E> newestList(List<Told<S>> told, Function<S, List<E>> value) {
        return Objects.requireNonNullElse(newest(told, value), List.of());
    }

    /** The sources of several things told, sorted, each once. */
    static List<String> sources(Collection<? extends Told<?>> told) {
        return told.stream().map(Told::source).distinct().sorted().toList();
    }

    static boolean saysSomething(Object value) {
        return !(value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty());
    }
}
