package vn.sosuckhoe.checkup.disease;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of {@code diseases.tsv}, and the codes of {@code icd.tsv}. */
public final class Diseases {

    private static final String[][] LISTED =
            Tsv.rows(Diseases.class, "diseases.tsv").toArray(String[][]::new);
    private static final List<Disease> ALL = Stream.of(LISTED)
            .map(row -> new Disease(row[0], new Text(row[1], row[2]), "yes".equals(row[4]), "yes".equals(row[5])))
            .toList();
    private static final Map<String, Disease> OF_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Disease::code, each -> each));
    private static final Map<String, Disease> OF_HISTORY = Stream.of(LISTED)
            .filter(row -> !"-".equals(row[3]))
            .collect(Collectors.toUnmodifiableMap(row -> row[3], row -> OF_CODE.get(row[0])));
    private static final Map<String, Disease> OF_ICD = icd();
    private static final int LONGEST_ICD =
            OF_ICD.keySet().stream().mapToInt(String::length).max().orElseThrow();

    /** Also where another code begins behind a space, a slash or a plus sign: {@code I10 B20}, {@code E10.2+N08.3}. */
    private static final Pattern BETWEEN_ICDS = Pattern.compile("[;,]|(?<![\\p{L}\\d])(?=[A-Za-z]\\d)");

    /** A few thousand codes are told again and again, and every visit of every book asks for its own several times. */
    private static final Map<String, List<Disease>> OF_ICDS = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 32;

    private Diseases() {}

    public static List<Disease> all() {
        return ALL;
    }

    public static Optional<Disease> ofCode(String code) {
        return Optional.ofNullable(code).map(OF_CODE::get);
    }

    /** @param icd ICD-10 as sent, with or without its dot; the longest prefix that the list knows decides */
    public static Optional<Disease> ofIcd(String icd) {
        var code = icd == null ? "" : icd.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (var length = Math.min(code.length(), LONGEST_ICD); length > 0; length--) {
            var known = OF_ICD.get(code.substring(0, length));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Each once, in the order told. @param codes one code or several as some programs send them: {@code I10;E11.9} */
    public static List<Disease> ofIcds(String codes) {
        if (codes == null) {
            return List.of();
        }
        var known = OF_ICDS.get(codes);
        if (known == null) {
            known = read(codes);
            if (OF_ICDS.size() < MOST_REMEMBERED && codes.length() <= LONGEST_REMEMBERED) {
                OF_ICDS.put(codes, known);
            }
        }
        return known;
    }

    private static List<Disease> read(String codes) {
        return BETWEEN_ICDS
                .splitAsStream(codes)
                .flatMap(icd -> ofIcd(icd).stream())
                .distinct()
                .toList();
    }

    /** @param type the book's word for a disease in a history: {@code hypertension}, {@code diabetes}, {@code mental}, … */
    public static Optional<Disease> ofHistory(String type) {
        return Optional.ofNullable(type).map(OF_HISTORY::get);
    }

    private static Map<String, Disease> icd() {
        var icd = new HashMap<String, Disease>();
        Tsv.rows(Diseases.class, "icd.tsv").forEach(row -> icd.put(row[0], OF_CODE.get(row[1])));
        return Map.copyOf(icd);
    }
}
