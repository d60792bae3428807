package vn.sosuckhoe.checkup.growth.reference;

import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.person.Tsv;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What is looked at of a child's growth. */
public enum Index {
    WEIGHT_FOR_AGE("weight-for-age"),
    LENGTH_HEIGHT_FOR_AGE("length-height-for-age"),
    BMI_FOR_AGE("bmi-for-age"),
    WEIGHT_FOR_LENGTH("weight-for-length"),
    WEIGHT_FOR_HEIGHT("weight-for-height"),
    HEAD_CIRCUMFERENCE_FOR_AGE("head-circumference-for-age"),
    ARM_CIRCUMFERENCE_FOR_AGE("arm-circumference-for-age"),
    /** The measure itself; it has no curve. */
    ARM_CIRCUMFERENCE("arm-circumference");

    private final String code;

    Index(String code) {
        this.code = code;
    }

    /** As the data files name it. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Index ofCode(String code) {
        return Arrays.stream(values())
                .filter(index -> index.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no index " + code));
    }

    /** Does the age of the child matter for it? */
    public boolean isForAge() {
        return code.endsWith("-for-age");
    }

    /** How WHO treats this index. */
    public Treatment treatment() {
        return Treatments.ALL.get(this);
    }

    /**
     * @param unit of the measure, UCUM-like: kg, cm, kg/m2, mm
     * @param weightBased not computed with oedema: the water weighs too
     * @param restricted see {@link Lms#restrictedZ}
     * @param lowest plausible z
     * @param highest plausible z
     */
    public record Treatment(
            String unit, boolean weightBased, boolean restricted, double lowest, double highest, Source source) {

        public double z(Lms lms, double measure) {
            return restricted ? lms.restrictedZ(measure) : lms.z(measure);
        }

        public boolean plausible(double z) {
            return z >= lowest && z <= highest;
        }
    }

    private static final class Treatments {
        static final Map<Index, Treatment> ALL = Tsv.rows(Index.class, "indices.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> ofCode(row[0]), Treatments::of));

        static Treatment of(String[] row) {
            return new Treatment(
                    row[1],
                    row[2].equals("yes"),
                    row[3].equals("yes"),
                    row[4].equals("-") ? Double.NEGATIVE_INFINITY : Double.parseDouble(row[4]),
                    row[5].equals("-") ? Double.POSITIVE_INFINITY : Double.parseDouble(row[5]),
                    new Source(row[6], row[7]));
        }
    }
}
