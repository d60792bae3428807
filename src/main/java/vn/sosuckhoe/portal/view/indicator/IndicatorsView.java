package vn.sosuckhoe.portal.view.indicator;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.book.chart.Charts;
import vn.sosuckhoe.checkup.Subject;
import vn.sosuckhoe.checkup.indicator.Indicators;
import vn.sosuckhoe.checkup.indicator.Observed;
import vn.sosuckhoe.checkup.meaning.Meanings;
import vn.sosuckhoe.checkup.meaning.Reading;
import vn.sosuckhoe.checkup.trend.Trends;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured of a person.
 *
 * @param calls newest values that call to the station
 * @param groups newest value of each indicator
 */
public record IndicatorsView(List<Card> calls, List<Group> groups, List<TrendView> trends) {

    public record Group(String name, List<Card> cards) {}

    public static IndicatorsView of(Book book, Wording wording, LocalDate today) {
        var chart = Charts.of(book);
        var readings = Meanings.of(chart).stream()
                .filter(reading -> reading.observed().indicator() != null)
                .toList();
        var visits =
                book.checkups().stream().collect(Collectors.toMap(Visit::id, Function.identity(), (one, other) -> one));
        var origin = Origin.of(book, wording);
        var trends = trends(readings, chart.subject(), wording);
        var drawn = trends.stream().flatMap(trend -> trend.codes().stream()).collect(Collectors.toSet());
        var cards = new ArrayList<Card>();
        newest(readings)
                .forEach(newest -> newest.forEach(each -> cards.add(Card.of(
                        each,
                        (newest.indexOf(each) > 0 ? "-" : "")
                                + (drawn.contains(indicator(each)) ? "so-" : "")
                                + indicator(each),
                        visits.get(each.observed().encounter()),
                        origin,
                        today))));
        return new IndicatorsView(cards.stream().filter(Card::calls).toList(), groups(cards, wording), trends);
    }

    /** In the order people are shown indicators: the newest, and where that one is in doubt the newest sure one too. */
    private static List<List<Reading>> newest(List<Reading> readings) {
        var byIndicator = readings.stream().collect(Collectors.groupingBy(IndicatorsView::indicator));
        return Indicators.all().stream()
                .map(indicator -> byIndicator.getOrDefault(indicator.code(), List.of()))
                .map(newestFirst -> Stream.of(
                                newestFirst.stream().findFirst(),
                                newestFirst.stream()
                                        .filter(each -> each.observed().isSure())
                                        .findFirst())
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .toList();
    }

    private static List<Group> groups(List<Card> cards, Wording wording) {
        var groups = new LinkedHashMap<String, List<Card>>();
        cards.forEach(card ->
                groups.computeIfAbsent(card.group(), first -> new ArrayList<>()).add(card));
        return groups.entrySet().stream()
                .map(group -> new Group(wording.term("panel", group.getKey(), group.getKey()), group.getValue()))
                .toList();
    }

    private static List<TrendView> trends(List<Reading> readings, Subject subject, Wording wording) {
        var views = new TrendViews(wording, new Drawing(wording, Goal.of(readings, subject)));
        List<Observed> observed = readings.stream().map(Reading::observed).toList();
        return Together.of(Trends.of(observed)).stream().map(views::view).toList();
    }

    private static String indicator(Reading reading) {
        return reading.observed().indicator().code();
    }
}
