package vn.sosuckhoe.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import vn.sosuckhoe.access.Rule;
import vn.sosuckhoe.access.Rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The route in a request's metric is one of the rules' templates or a word, never what somebody typed as a path. */
final class RouteLabels {

    private static final Set<String> KNOWN = Stream.concat(
                    Rules.all().stream().map(Rule::template),
                    Stream.of("root", "NOT_FOUND", "REDIRECTION", "/q/openapi"))
            .collect(Collectors.toUnmodifiableSet());

    private RouteLabels() {}

    @Produces
    @Singleton
    static MeterFilter known() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var uri = id.getTag("uri");
                return !id.getName().startsWith("http.server") || uri == null || KNOWN.contains(uri)
                        ? id
                        : id.replaceTags(Stream.concat(
                                        id.getTags().stream()
                                                .filter(tag -> !tag.getKey().equals("uri")),
                                        Stream.of(Tag.of("uri", "OTHER")))
                                .toList());
            }
        };
    }
}
