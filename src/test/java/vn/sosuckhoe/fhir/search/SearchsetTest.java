package vn.sosuckhoe.fhir.search;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SearchsetTest {

    private static final String BASE = "https://so.example.vn/fhir";
    private static final List<Patient> FIVE = IntStream.range(0, 5)
            .mapToObj(at -> (Patient) new Patient().setId("p" + at))
            .toList();

    @Test
    void pages_follow_each_other_by_their_links_and_hold_everything_once() {
        var seen = Stream.iterate(page("_count=2"), page -> page != null, page -> {
                    var next = page.getLink("next");
                    return next == null ? null : page(next.getUrl().split("\\?")[1]);
                })
                .flatMap(page -> page.getEntry().stream())
                .map(entry -> entry.getResource().getIdPart())
                .toList();

        assertThat(seen).containsExactly("p0", "p1", "p2", "p3", "p4");
        assertThat(page("_count=2").getTotal()).isEqualTo(5);
        assertThat(page("_count=2&_offset=4").getLink("previous").getUrl())
                .isEqualTo(BASE + "/Patient?_count=2&_offset=2");
    }

    @Test
    void a_count_of_nothing_gives_the_total_alone() {
        var page = page("_count=0");

        assertThat(page.getTotal()).isEqualTo(5);
        assertThat(page.getEntry()).isEmpty();
        assertThat(page.getLink("next")).isNull();
    }

    @Test
    void a_page_behind_the_end_is_empty_and_a_count_has_a_limit() {
        assertThat(page("_offset=9").getEntry()).isEmpty();
        var many = IntStream.range(0, 300)
                .mapToObj(at -> (Patient) new Patient().setId("p" + at))
                .toList();
        assertThat(Searchset.of("Patient", many, search("_count=999")).getEntry())
                .hasSize(Search.MOST);
    }

    @Test
    void the_own_address_holds_what_was_applied_and_nothing_else() {
        assertThat(page("_id=a%b&colour=red").getLink("self").getUrl()).isEqualTo(BASE + "/Patient?_id=a%25b");
    }

    private static Bundle page(String query) {
        return Searchset.of("Patient", FIVE, search(query));
    }

    private static Search search(String query) {
        var values = new TreeMap<String, List<String>>();
        Stream.of(query.split("&")).map(each -> each.split("=")).forEach(each -> values.put(each[0], List.of(each[1])));
        return Search.of(Map.copyOf(values), Set.of("_id"), BASE, false);
    }
}
