package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of somebody who expects a child and was last seen in the fifth month: the next visit fell due two days ago, or who stayed
 * away is late by now.
 */
public record Pregnancy(LocalDate began) {

    public static Optional<Pregnancy> of(Resident resident, LocalDate today) {
        if (!resident.is(Trait.EXPECTING)) {
            return Optional.empty();
        }
        return Optional.of(new Pregnancy(
                resident.is(Trait.STAYED_AWAY)
                        ? today.minusMonths(8).minusDays(6)
                        : today.minusMonths(6).minusDays(2)));
    }

    /** @param month 1 to 9, as the form counts them */
    public LocalDate in(int month) {
        return began.plusMonths(month - 1L);
    }

    /** Months with a visit. */
    Stream<Integer> seen() {
        return Stream.of(3, 5);
    }

    Visit visit(Sheet sheet, int month, Body.Size size, Dice dice) {
        return sheet.note("LYDOKHAM", "Khám thai")
                .count("MACH", dice.between(74, 92))
                .pressure(dice.between(102, 118), dice.between(62, 74))
                .size(size, false)
                .note("KHAMPHUKHOA", "Thai tháng thứ " + month + ", tim thai nghe rõ")
                .note("TUVAN", "Ăn đủ chất, uống viên sắt; khám thai đúng hẹn")
                .diagnosis("Z34.9", "Giám sát thai nghén bình thường", "Thai phát triển bình thường")
                .visit();
    }
}
