package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.Encounter;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be measured, and the values of it in a visit. */
public final class Indicators {

    private static final List<Indicator> ALL = Tsv.rows(Indicator.class, "indicators.tsv").stream()
            .map(row -> new Indicator(
                    row[0],
                    new Text(row[1], row[2]),
                    row[3].isEmpty() ? null : row[3],
                    Integer.parseInt(row[4]),
                    row[5].isEmpty() ? null : row[5],
                    row[6]))
            .toList();
    private static final Map<String, Indicator> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));

    private Indicators() {}

    /** In the order in which people are shown them. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** Empty also for {@code null}. */
    public static Optional<Indicator> ofCode(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Every value of a visit, in the order told; blood pressure is one value of two numbers; a line that holds several
     * values gives several. Nothing is left out: what is not known comes without an indicator. A BMI that nobody told is
     * computed where height and weight are sure, and comes last: its text as sent is that of the two.
     */
    public static List<Observed> of(Encounter encounter) {
        var vitals = new Vitals(encounter);
        var results = new Results(encounter);
        var read = new ArrayList<Observed>();
        encounter.told().forEach(told -> (told.measure() == null ? results.read(told) : vitals.read(told))
                .forEach(read::add));
        vitals.bmi(read).ifPresent(read::add);
        return List.copyOf(read);
    }
}
