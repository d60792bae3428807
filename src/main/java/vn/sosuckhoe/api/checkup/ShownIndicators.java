package vn.sosuckhoe.api.checkup;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.indicator.Indicator;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.trend.Series;
import vn.sosuckhoe.checkup.trend.Trends;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** @param indicators those the book holds a value of, in the order people are shown them */
record ShownIndicators(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<One> indicators) {

    /**
     * @param latest the newest value that is sure, else the newest
     * @param points sure numbers of whole days, oldest first, one a day
     * @param gaps no line is drawn over them
     */
    record One(
            String code,
            Text name,
            String unit,
            String loinc,
            String group,
            ShownReading latest,
            List<Point> points,
            List<Series.Gap> gaps) {}

    /** @param second diastolic of a blood pressure */
    record Point(LocalDate on, BigDecimal value, BigDecimal second, String visit) {

        static Point of(Series.Point point) {
            return new Point(point.on(), point.value(), point.second(), point.encounter());
        }
    }

    static ShownIndicators of(Book book) {
        var readings = Meanings.of(Charts.of(book));
        var series = Trends.of(readings.stream().map(Reading::observed).toList()).stream()
                .collect(Collectors.toMap(Series::indicator, Function.identity()));
        var latest = new LinkedHashMap<Indicator, Reading>();
        readings.stream()
                .filter(reading -> reading.observed().indicator() != null)
                .forEach(reading -> latest.merge(reading.observed().indicator(), reading, ShownIndicators::newer));
        return new ShownIndicators(Indicators.all().stream()
                .filter(latest::containsKey)
                .map(indicator -> one(
                        indicator,
                        latest.get(indicator),
                        series.getOrDefault(indicator, new Series(indicator, List.of(), List.of()))))
                .toList());
    }

    /** @param first is the newer one: readings come newest first */
    private static Reading newer(Reading first, Reading second) {
        return isSure(first) || !isSure(second) ? first : second;
    }

    private static boolean isSure(Reading reading) {
        return reading.observed().isSure();
    }

    private static One one(Indicator indicator, Reading latest, Series series) {
        return new One(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.loinc(),
                indicator.group(),
                ShownReading.of(latest),
                series.points().stream().map(Point::of).toList(),
                series.gaps());
    }
}
