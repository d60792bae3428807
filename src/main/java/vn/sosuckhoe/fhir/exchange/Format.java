package vn.sosuckhoe.fhir.exchange;

import vn.sosuckhoe.http.Failure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The media type of an answer: JSON, under the name the client prefers. */
final class Format {

    static final String FHIR = "application/fhir+json;charset=UTF-8";
    static final String JSON = "application/json;charset=UTF-8";

    // a plus sign in an address is a space
    private static final Set<String> FHIR_NAMES =
            Set.of("json", "application/fhir+json", "application/fhir json", "*/*", "application/*");
    private static final String VERSION = "4.0";

    private Format() {}

    /**
     * @param format the parameter {@code _format}, which comes before the header
     * @param accept lines of the header, or {@code null}
     */
    static String wanted(String format, List<String> accept) {
        var ranges = format != null
                ? Stream.of(format)
                : accept == null || accept.isEmpty()
                        ? Stream.of("*/*")
                        : accept.stream()
                                .flatMap(line -> Arrays.stream(line.split(",")))
                                .filter(range -> quality(range) > 0)
                                .sorted(Comparator.comparingDouble(Format::quality)
                                        .reversed());
        return ranges.map(Format::type)
                .filter(type -> type != null)
                .findFirst()
                .orElseThrow(() -> new Failure(406, "accept", List.of()));
    }

    private static String type(String range) {
        var version = parameter(range, "fhirversion");
        if (version != null && !version.equals(VERSION)) {
            return null;
        }
        var name = range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return FHIR_NAMES.contains(name) ? FHIR : name.equals("application/json") ? JSON : null;
    }

    private static double quality(String range) {
        var q = parameter(range, "q");
        return q == null ? 1 : q.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(q) : 0;
    }

    private static String parameter(String range, String name) {
        return Arrays.stream(range.split(";"))
                .skip(1)
                .map(each -> each.replace(" ", "").toLowerCase(Locale.ROOT))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }
}
