package vn.sosuckhoe.fhir.search;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was found, a page of it, with what was ignored. The same find gives the same bytes: no time, no id. */
public final class Searchset {

    /** An entry has to have an address; this one is nowhere to be fetched. */
    private static final String OUTCOME = "urn:uuid:6f1ab1c4-6f0b-4c52-9d0e-5b1f6f6ea1d7";

    private Searchset() {}

    public static Bundle of(String type, List<? extends Resource> found, Search search) {
        var count = search.count();
        var offset = Math.min(search.offset(), found.size());
        var bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET);
        bundle.setTotal(found.size());
        bundle.addLink().setRelation("self").setUrl(address(type, search, Map.of()));
        var end = Math.min(offset + count, found.size());
        if (count > 0 && end < found.size()) {
            bundle.addLink().setRelation("next").setUrl(page(type, search, count, end));
        }
        if (count > 0 && offset > 0) {
            bundle.addLink().setRelation("previous").setUrl(page(type, search, count, Math.max(0, offset - count)));
        }
        found.subList(offset, end).forEach(resource -> entry(bundle, search, resource));
        if (!search.ignored().isEmpty()) {
            bundle.addEntry()
                    .setFullUrl(OUTCOME)
                    .setResource(ignored(search))
                    .getSearch()
                    .setMode(SearchEntryMode.OUTCOME);
        }
        return bundle;
    }

    private static void entry(Bundle bundle, Search search, Resource resource) {
        bundle.addEntry()
                .setFullUrl(search.base() + "/" + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(SearchEntryMode.MATCH);
    }

    private static OperationOutcome ignored(Search search) {
        var outcome = new OperationOutcome();
        search.ignored().forEach(name -> outcome.addIssue()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.NOTSUPPORTED)
                .setDiagnostics(name + ": not a search parameter here, ignored"));
        return outcome;
    }

    private static String page(String type, Search search, int count, int offset) {
        return address(
                type, search, Map.of(Search.COUNT, Integer.toString(count), Search.OFFSET, Integer.toString(offset)));
    }

    /** Only what was applied stands in it, so that a client sees what its search meant. */
    private static String address(String type, Search search, Map<String, String> paging) {
        var parts = new ArrayList<String>();
        search.applied().forEach((name, values) -> {
            if (!paging.containsKey(name)) {
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        paging.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parts.add(entry.getKey() + "=" + entry.getValue()));
        return search.base() + "/" + type + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
