package vn.sosuckhoe.access;

import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTest {

    @Test
    void every_route_that_a_class_offers_has_a_rule() {
        assertThat(Surface.routes()).isNotEmpty().allSatisfy(route -> assertThat(
                        Rules.of(route.method(), route.template()))
                .as("a rule for %s", route)
                .isPresent());
    }

    @Test
    void no_rule_is_left_over_from_a_route_that_went() {
        var offered = Surface.routes().stream().map(Surface.Route::toString).toList();

        assertThat(Rules.all()).allSatisfy(rule -> assertThat(offered).contains(rule.method() + " " + rule.template()));
    }

    @Test
    void whoever_has_no_complete_token_gets_public_things_only() {
        assertThat(Rules.all())
                .filteredOn(rule -> rule.kinds().contains(Rule.Kind.NOBODY))
                .allMatch(rule -> rule.data() == Rule.Data.PUBLIC);
    }

    @Test
    void a_book_is_for_citizens_and_at_the_station_for_staff() {
        assertThat(Rules.all())
                .filteredOn(rule -> rule.template().contains("{bookId}"))
                .isNotEmpty()
                .allMatch(rule -> rule.data() == Rule.Data.BOOK
                        && rule.kinds()
                                .equals(Set.of(
                                        rule.template().startsWith("/tram/") ? Rule.Kind.STAFF : Rule.Kind.CITIZEN)));
    }

    @Test
    void an_unknown_route_has_no_rule_and_head_follows_get() {
        assertThat(Rules.of("GET", "/api/everything")).isEmpty();
        assertThat(Rules.of("DELETE", "/api/books/{bookId}")).isEmpty();
        assertThat(Rules.of("HEAD", "/api/books")).isEqualTo(Rules.of("GET", "/api/books"));
    }
}
