package vn.sosuckhoe.fhir.search;

import org.hl7.fhir.r4.model.CodeableConcept;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.PartialDate;

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
 * @param dates one of each list must hold
 * @param count how many a page holds at most; {@code offset}: how many are on the pages before it
 * @param base address of the service, without a slash at its end
 */
public record Search(
        Map<String, List<String>> applied,
        List<String> ignored,
        List<List<DateRange>> dates,
        int count,
        int offset,
        String base) {

    public static final String PATIENT = "patient";
    public static final String ID = "_id";
    public static final String DATE = "date";
    public static final String CODE = "code";
    public static final String CATEGORY = "category";

    static final String COUNT = "_count";
    static final String OFFSET = "_offset";
    static final int MOST = 200;

    private static final int USUAL = 100;

    private static final Set<String> PAGING = Set.of(COUNT, OFFSET);
    private static final Set<String> OF_ANY_REQUEST = Set.of("_format", "_pretty");
    private static final Pattern LOGICAL_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** What may be repeated in an answer; anything else could be a number of a person. */
    private static final Pattern NAME = Pattern.compile("_?[A-Za-z]{1,40}([-:.][A-Za-z]{1,40}){0,3}");

    /**
     * @param known parameters of the resource that is searched for
     * @param strict unknown ones are refused
     * @throws Failure 400 naming the parameter that cannot be used
     */
    public static Search of(Map<String, List<String>> query, Set<String> known, String base, boolean strict) {
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
        return new Search(
                applied,
                ignored.stream().sorted().toList(),
                applied.getOrDefault(DATE, List.of()).stream()
                        .map(value -> oneOf(value).map(DateRange::parse).toList())
                        .toList(),
                Math.min(number(applied, COUNT, USUAL), MOST),
                number(applied, OFFSET, 0),
                base);
    }

    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    /**
     * The books named by {@code patient}; {@code null} where it is left out.
     *
     * @throws Failure 400 for what is no reference to a patient, 404 for one that cannot be here
     */
    public List<UUID> patients() {
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
    public boolean wants(String id) {
        return applied.getOrDefault(ID, List.of()).stream()
                .allMatch(value -> oneOf(value).anyMatch(id::equals));
    }

    /** Whether a book can hold a resource that is wanted; ids of resources begin with that of their book. */
    public boolean mayHold(UUID book) {
        return applied.getOrDefault(ID, List.of()).stream()
                .allMatch(value -> oneOf(value).anyMatch(id -> id.startsWith(book.toString())));
    }

    /** @param date {@code null} where it is not known: then no search for dates finds it */
    public boolean on(PartialDate date) {
        return dates.stream().allMatch(ranges -> date != null && ranges.stream().anyMatch(range -> range.holds(date)));
    }

    /** Whether one of these codes is asked for by a parameter, or none is. */
    public boolean asks(String name, List<CodeableConcept> concepts) {
        var codings = concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .toList();
        return applied.getOrDefault(name, List.of()).stream().allMatch(value -> oneOf(value)
                .anyMatch(token -> Token.parse(token).isIn(codings)));
    }

    private static int number(Map<String, List<String>> applied, String name, int otherwise) {
        var values = applied.get(name);
        if (values == null) {
            return otherwise;
        }
        if (values.size() > 1 || !values.get(0).matches("\\d{1,6}")) {
            throw Failure.invalid(name, "not a number from 0 on");
        }
        return Integer.parseInt(values.get(0));
    }

    private static Stream<String> oneOf(String value) {
        return Arrays.stream(value.split(",")).map(String::strip);
    }
}
