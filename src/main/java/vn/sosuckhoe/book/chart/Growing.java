package vn.sosuckhoe.book.chart;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Measured;
import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book in the words of the rules of growth.
 *
 * @param measurings at birth, then visit by visit until the child is grown, oldest first; only such of a whole day
 */
public record Growing(Child child, List<Measuring> measurings) {

    private static final Map<String, Integer> KILOGRAMS = Map.of("kg", 0, "g", -3);
    private static final Map<String, Integer> CENTIMETRES = Map.of("cm", 0, "mm", -1);

    public Growing {
        measurings = List.copyOf(measurings);
    }

    /**
     * What was measured on one day.
     *
     * @param visit id of the visit, {@code null} for what the history tells of the birth
     * @param unsure sent, but held for a slip by the intake, no number, or in a unit nobody knows: shown as sent and not
     *     in {@code measured}
     */
    public record Measuring(String visit, Measured measured, List<Measure> unsure) {

        public Measuring {
            unsure = List.copyOf(unsure);
        }
    }

    /** Whether somebody may still grow, as far as the date of birth tells; not where there is none. */
    public static boolean concerns(Person person, LocalDate today) {
        return person.birthDate() != null && !new Child(person.birthDate().latest(), person.sex(), null).grown(today);
    }

    /** Empty where the day of birth is not known: then nothing can be said of growth. */
    public static Optional<Growing> of(Book book) {
        return Optional.ofNullable(book.person().birthDate())
                .flatMap(PartialDate::exact)
                .map(born -> of(book, born));
    }

    private static Growing of(Book book, LocalDate born) {
        var birth = Optional.ofNullable(book.history()).map(History::birth);
        var child = new Child(
                born, book.person().sex(), birth.map(History.Birth::preterm).orElse(null));
        var atBirth = birth.map(
                        told -> Stream.of(Optional.ofNullable(told.weight()), Optional.ofNullable(told.length()))
                                .flatMap(Optional::stream)
                                .toList())
                .map(told -> measuring(null, born, told, "birth-weight", "birth-length"));
        var visits = book.checkups().stream()
                .filter(visit -> visit.date() != null && visit.date().isExact())
                .map(visit -> measuring(visit.id(), visit.date().earliest(), visit.measures(), "weight", "height"))
                .filter(each -> !each.measured().on().isBefore(born))
                .filter(each -> !child.grown(each.measured().on()));
        return new Growing(
                child,
                Stream.concat(atBirth.stream(), visits)
                        .filter(Growing::says)
                        .sorted(Comparator.comparing(each -> each.measured().on()))
                        .toList());
    }

    /** Nobody tells yet whether a child lay or stood, nor of oedema: the formats have no field for either. */
    private static Measuring measuring(String visit, LocalDate on, List<Measure> told, String weight, String height) {
        var names = Map.of(weight, KILOGRAMS, height, CENTIMETRES, "head", CENTIMETRES, "arm", CENTIMETRES);
        var measured = new Measured(
                on,
                value(told, weight, KILOGRAMS),
                value(told, height, CENTIMETRES),
                null,
                value(told, "head", CENTIMETRES),
                value(told, "arm", CENTIMETRES),
                false);
        var unsure = told.stream()
                .filter(each -> names.containsKey(each.name()))
                .filter(each -> !usable(each, names.get(each.name())))
                .toList();
        return new Measuring(visit, measured, unsure);
    }

    private static BigDecimal value(List<Measure> told, String name, Map<String, Integer> units) {
        return told.stream()
                .filter(each -> each.name().equals(name) && usable(each, units))
                .findFirst()
                .map(each -> each.value().scaleByPowerOfTen(units.get(each.unit())))
                .orElse(null);
    }

    private static boolean usable(Measure measure, Map<String, Integer> units) {
        return !measure.doubtful()
                && measure.value() != null
                && measure.unit() != null
                && units.containsKey(measure.unit());
    }

    private static boolean says(Measuring each) {
        var told = each.measured();
        return told.weight() != null
                || told.height() != null
                || told.head() != null
                || told.arm() != null
                || !each.unsure().isEmpty();
    }
}
