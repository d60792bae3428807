package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.reference.Index;
import vn.sosuckhoe.checkup.growth.reference.Reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pictures fit a child: weight, length or height, one with the other, and the head where it was measured. */
record Curves(Child child, List<Judged> measurings, String book, Said said, LocalDate today) {

    List<Curve> all() {
        return Stream.of(
                        byAge(Index.WEIGHT_FOR_AGE),
                        byAge(Index.LENGTH_HEIGHT_FOR_AGE),
                        weightForSize(),
                        byAge(Index.HEAD_CIRCUMFERENCE_FOR_AGE))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Curve> weightForSize() {
        return child.schoolAge(today)
                ? byAge(Index.BMI_FOR_AGE)
                : newestForStature().flatMap(this::byStature);
    }

    private Optional<Curve> byAge(Index index) {
        var drawing = new Drawing(child, index, book, said);
        var last = Reference.extent(index).to();
        var now = (int) ChronoUnit.DAYS.between(child.birth(), today);
        return drawing.places(measurings).stream()
                .findFirst()
                .map(first -> drawing.curve(measurings, Reach.ofAge(first.intValue(), Math.min(now, last), last)));
    }

    private Optional<Index> newestForStature() {
        return measurings.stream()
                .flatMap(each -> each.fitting().stream())
                .filter(result -> result.z() != null && !result.flagged())
                .map(result -> result.index())
                .filter(index -> index == Index.WEIGHT_FOR_LENGTH || index == Index.WEIGHT_FOR_HEIGHT)
                .reduce((one, later) -> later);
    }

    private Optional<Curve> byStature(Index index) {
        var drawing = new Drawing(child, index, book, said);
        var places = drawing.places(measurings).stream()
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var extent = Reference.extent(index);
        return Optional.of(drawing.curve(
                measurings, Reach.ofStature(places.getMin(), places.getMax(), extent.from(), extent.to())));
    }
}
