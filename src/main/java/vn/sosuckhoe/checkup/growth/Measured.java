package vn.sosuckhoe.checkup.growth;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was measured on one day. {@code null} where it was not.
 *
 * @param weight kg
 * @param height length or height, cm
 * @param position {@code null} where not written down: then as is usual at that age
 * @param head circumference, cm
 * @param arm circumference of the left upper arm at its middle, cm
 * @param oedema water in both feet
 */
public record Measured(
        LocalDate on,
        BigDecimal weight,
        BigDecimal height,
        Position position,
        BigDecimal head,
        BigDecimal arm,
        boolean oedema) {}
