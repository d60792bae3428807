package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.book.chart.Growing;
import vn.sosuckhoe.book.chart.Growing.Measuring;
import vn.sosuckhoe.checkup.growth.Growth;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Remark;
import vn.sosuckhoe.checkup.growth.reference.Index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A measuring, and what WHO's curves say of it. */
record Judged(Measuring measuring, List<IndexResult> all) {

    private static final Set<Index> WEIGHT_FOR_STATURE = EnumSet.of(Index.WEIGHT_FOR_LENGTH, Index.WEIGHT_FOR_HEIGHT);

    /** Oldest first. */
    static List<Judged> of(Growing growing) {
        return growing.measurings().stream()
                .map(each -> new Judged(each, Growth.of(growing.child(), each.measured())))
                .toList();
    }

    LocalDate on() {
        return measuring.measured().on();
    }

    boolean atBirth() {
        return measuring.visit() == null;
    }

    Optional<IndexResult> on(Index index) {
        return all.stream().filter(result -> result.index() == index).findFirst();
    }

    /** As fits the age: weight for length or height where WHO has such a curve, else the body mass index. */
    List<IndexResult> fitting() {
        var small = all.stream()
                .anyMatch(result -> WEIGHT_FOR_STATURE.contains(result.index())
                        && !result.remarks().contains(Remark.NO_REFERENCE));
        return all.stream()
                .filter(result ->
                        small ? result.index() != Index.BMI_FOR_AGE : !WEIGHT_FOR_STATURE.contains(result.index()))
                .toList();
    }
}
