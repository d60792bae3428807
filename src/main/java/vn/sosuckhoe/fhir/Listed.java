package vn.sosuckhoe.fhir;

import org.hl7.fhir.r4.model.DomainResource;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.search.Search;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Resources of one type that stand in a book.
 *
 * @param what the part that is read, for the owner to see later
 * @param parameters of a search
 * @param of all that a book holds, in its order
 * @param found whether a search wants it; ids are looked at besides
 */
record Listed<R extends DomainResource>(
        String type, String what, Set<String> parameters, Function<Facts, List<R>> of, BiPredicate<Search, R> found) {}
