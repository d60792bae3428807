package vn.sosuckhoe.portal.view.growth;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The marks beside a picture: whole numbers, a handful, the first below and the last above everything drawn. */
record Scale(List<Integer> marks) {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50);
    private static final int MOST = 8;

    static Scale of(DoubleStream measures) {
        var seen = measures.summaryStatistics();
        var step = STEPS.stream()
                .filter(each -> (seen.getMax() - seen.getMin()) / each <= MOST - 2)
                .findFirst()
                .orElse(100);
        var first = (int) Math.floor(seen.getMin() / step);
        var last = (int) Math.ceil(seen.getMax() / step);
        return new Scale(
                IntStream.rangeClosed(first, last).mapToObj(mark -> mark * step).toList());
    }

    int bottom() {
        return marks.get(0);
    }

    int top() {
        return marks.get(marks.size() - 1);
    }
}
