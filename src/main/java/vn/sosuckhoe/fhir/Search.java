package vn.sosuckhoe.fhir;

import vn.sosuckhoe.http.Failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search as it is carried out.
 *
 * @param applied parameters used, with the values sent; several values of one parameter must all hold
 * @param ignored names not known here
 */
record Search(Map<String, List<String>> applied, List<String> ignored, String base) {

    static final String PATIENT = "patient";
    static final String ID = "_id";
    static final String DATE = "date";
    static final String COUNT = "_count";
    static final String OFFSET = "_offset";

    private static final Set<String> PAGING = Set.of(COUNT, OFFSET);
    private static final Set<String> OF_ANY_REQUEST = Set.of("_format", "_pretty");
    private static final Pattern LOGICAL_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** What may be repeated in an answer; anything else could be a number of a person. */
    private static final Pattern NAME = Pattern.compile("_?[A-Za-z]{1,40}([-:.][A-Za-z]{1,40}){0,3}");

    static Search of(Map<String, List<String>> query, Set<String> known, String base, boolean strict) {
        var applied = new TreeMap<String, List<String>>();
        var ignored = new ArrayList<String>();
        query.forEach((name, values) -> {
            if (known.contains(name) || PAGING.contains(name)) {
                if (values.stream().anyMatch(String::isBlank)) {
                    throw Failure.invalid(name, "no value");
                }
                applied.put(name, List.copyOf(values));
            } else if (known.contains(name.split("[:.]", 2)[0])) {
                // ignored, it would find more than was asked for
                throw Failure.invalid(shown(name), "modifiers and chains are not supported");
            } else if (!OF_ANY_REQUEST.contains(name)) {
                ignored.add(shown(name));
            }
        });
        if (strict && !ignored.isEmpty()) {
            throw Failure.invalid(ignored.get(0), "not a search parameter here");
        }
        return new Search(applied, ignored.stream().sorted().toList(), base);
    }

    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    /** The books named by {@code patient}; {@code null} where it is left out. */
    List<UUID> patients() {
        var values = applied.get(PATIENT);
        if (values == null) {
            return null;
        }
        var books =
                new ArrayList<>(oneOf(values.get(0)).map(this::book).distinct().toList());
        values.stream()
                .skip(1)
                .forEach(value -> books.retainAll(oneOf(value).map(this::book).toList()));
        return books;
    }

    private UUID book(String reference) {
        var id = reference.startsWith(base + "/") ? reference.substring(base.length() + 1) : reference;
        id = id.startsWith("Patient/") ? id.substring("Patient/".length()) : id;
        if (!LOGICAL_ID.matcher(id).matches()) {
            throw Failure.invalid(PATIENT, "not a reference to a Patient of this service");
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noBookHasIt) {
            throw Failure.notFound();
        }
    }

    /** Whether a resource of this id is wanted. */
    boolean wants(String id) {
        return applied.getOrDefault(ID, List.of()).stream()
                .allMatch(value -> oneOf(value).anyMatch(id::equals));
    }

    /** Whether a book can hold a resource that is wanted; ids of resources begin with that of their book. */
    boolean mayHold(UUID book) {
        return applied.getOrDefault(ID, List.of()).stream()
                .allMatch(value -> oneOf(value).anyMatch(id -> id.startsWith(book.toString())));
    }

    /** One of each list must hold. */
    List<List<DateRange>> dates() {
        return applied.getOrDefault(DATE, List.of()).stream()
                .map(value -> oneOf(value).map(DateRange::parse).toList())
                .toList();
    }

    int number(String name, int least, int otherwise) {
        var values = applied.get(name);
        if (values == null) {
            return otherwise;
        }
        if (values.size() > 1 || !values.get(0).matches("\\d{1,6}") || Integer.parseInt(values.get(0)) < least) {
            throw Failure.invalid(name, "not a number from " + least + " on");
        }
        return Integer.parseInt(values.get(0));
    }

    private static Stream<String> oneOf(String value) {
        return Arrays.stream(value.split(",")).map(String::strip);
    }
}
