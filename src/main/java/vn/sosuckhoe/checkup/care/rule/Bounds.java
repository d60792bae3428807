package vn.sosuckhoe.checkup.care.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Conditions on a number that all have to hold, as a table writes them: {@code >=4.4 <=7.2}; {@code -} is none. */
public record Bounds(List<Bound> all) {

    public record Bound(String sign, BigDecimal limit) {

        boolean holds(BigDecimal value) {
            var order = value.compareTo(limit);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">=" -> order >= 0;
                default -> throw new IllegalStateException("no such condition: " + sign);
            };
        }
    }

    static Bounds read(String cell) {
        return new Bounds(
                "-".equals(cell)
                        ? List.of()
                        : Stream.of(cell.split(" "))
                                .map(each -> each.split("(?<=[<>=])(?=\\d)"))
                                .map(pair -> new Bound(pair[0], new BigDecimal(pair[1])))
                                .toList());
    }

    /** The lower end, which belongs to it; {@code null}: none. */
    public BigDecimal from() {
        return limit(">=");
    }

    /** The upper end; {@code null}: none. */
    public BigDecimal to() {
        return toItself() ? limit("<=") : limit("<");
    }

    /** Whether the upper end belongs to it. */
    public boolean toItself() {
        return limit("<=") != null;
    }

    private BigDecimal limit(String sign) {
        return all.stream()
                .filter(bound -> bound.sign.equals(sign))
                .findFirst()
                .map(Bound::limit)
                .orElse(null);
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    boolean hold(BigDecimal value) {
        return value != null && all.stream().allMatch(bound -> bound.holds(value));
    }
}
