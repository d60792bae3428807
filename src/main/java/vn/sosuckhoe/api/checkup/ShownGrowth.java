package vn.sosuckhoe.api.checkup;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.chart.Growing;
import vn.sosuckhoe.book.chart.Growing.Measuring;
import vn.sosuckhoe.checkup.Source;
import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Growth;
import vn.sosuckhoe.checkup.growth.GrowthClass;
import vn.sosuckhoe.checkup.growth.IndexResult;
import vn.sosuckhoe.checkup.growth.Remark;
import vn.sosuckhoe.checkup.growth.Rhythm;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param measurings oldest first
 * @param next counted from the last measuring; left out without one, and from the sixth birthday on, when the school measures
 */
record ShownGrowth(@JsonInclude(JsonInclude.Include.ALWAYS) List<OneMeasuring> measurings, Next next) {

    /**
     * @param visit id of the visit, left out for what the history tells of the birth
     * @param unsure sent and not counted, as sent
     */
    record OneMeasuring(String visit, LocalDate on, List<OneIndex> indices, List<Book.Measure> unsure) {

        static OneMeasuring of(Child child, Measuring measuring) {
            return new OneMeasuring(
                    measuring.visit(),
                    measuring.measured().on(),
                    Growth.of(child, measuring.measured()).stream()
                            .map(OneIndex::of)
                            .toList(),
                    measuring.unsure());
        }
    }

    /**
     * @param index {@code weight-for-age length-height-for-age bmi-for-age weight-for-length weight-for-height
     *     head-circumference-for-age arm-circumference-for-age arm-circumference}
     * @param unit of {@code value}
     * @param z two decimals
     * @param called left out where there is no word, or the value is not plausible
     * @param remarks what must be known beside it
     * @param source of the curve
     */
    record OneIndex(
            String index,
            BigDecimal value,
            String unit,
            BigDecimal z,
            Called called,
            List<Remark> remarks,
            Source source) {

        static OneIndex of(IndexResult result) {
            return new OneIndex(
                    result.index().code(),
                    result.value(),
                    result.index().treatment().unit(),
                    result.z(),
                    result.called() == null ? null : Called.of(result.called()),
                    List.copyOf(result.remarks()),
                    result.source());
        }
    }

    record Called(String code, Text name, Source source) {

        static Called of(GrowthClass called) {
            return new Called(called.code(), new Text(called.vi(), called.en()), called.source());
        }
    }

    /** @param everyMonths how often at this age */
    record Next(LocalDate on, int everyMonths, Source source) {}

    static ShownGrowth of(Book book) {
        return Growing.of(book).map(ShownGrowth::of).orElseGet(() -> new ShownGrowth(List.of(), null));
    }

    private static ShownGrowth of(Growing growing) {
        var child = growing.child();
        var measurings = growing.measurings().stream()
                .map(each -> OneMeasuring.of(child, each))
                .toList();
        var next = measurings.isEmpty()
                ? Optional.<Rhythm.Next>empty()
                : Rhythm.after(child, measurings.get(measurings.size() - 1).on());
        return new ShownGrowth(
                measurings,
                next.map(each -> new Next(each.on(), each.every(), each.source()))
                        .orElse(null));
    }
}
