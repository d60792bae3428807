package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;

/** The monthly visit of somebody whose illness the station looks after. */
final class LongIllness {

    private static final int DAYS_OF_DRUGS = 30;

    private final Checkups checkups;

    LongIllness(Checkups checkups) {
        this.checkups = checkups;
    }

    static boolean has(Resident resident) {
        return resident.is(Trait.HYPERTENSION)
                || resident.is(Trait.DIABETES)
                || resident.is(Trait.LUNG_DISEASE)
                || resident.is(Trait.MENTAL_ILLNESS)
                || resident.is(Trait.EPILEPSY);
    }

    /** The day of one of so many visits: now and then some days late, or as the drugs run out, which they did yesterday. */
    static LocalDate day(Resident resident, int month, int months, LocalDate today) {
        var left = months - month - 1;
        if (!resident.is(Trait.DRUGS_COUNTED)) {
            return today.minusMonths(left).minusDays(2L + (resident.serial() + month * 3) % 9);
        }
        var outSince = resident.is(Trait.STAYED_AWAY) ? 7 : 1;
        return today.minusDays(outSince + (left + 1L) * DAYS_OF_DRUGS);
    }

    /** @param month counts the visits: tests of the quarter and of the year follow from it */
    Visit monthly(Sheet sheet, Resident resident, LocalDate on, int month, Dice dice) {
        sheet.note("LYDOKHAM", "Tái khám, nhận thuốc hằng tháng")
                .note("BENHSU", dice.percent(80) ? "Uống thuốc đều" : "Quên thuốc vài ngày")
                .count("MACH", dice.between(64, 92))
                .size(checkups.body().of(resident, on), false)
                .note("KHAMTIMMACH", "Nhịp đều")
                .note("TUVAN", "Uống thuốc đều, ăn nhạt, tái khám sau 1 tháng");
        // better over the months, never quite steady
        var drugs = resident.is(Trait.DRUGS_COUNTED) ? "; cấp thuốc " + DAYS_OF_DRUGS + " ngày" : "";
        var better = Math.min(month / 3, 14);
        if (resident.is(Trait.HYPERTENSION)) {
            var systolic = dice.between(146, 164) - better;
            var diastolic = dice.between(84, 98) - better / 2;
            var goal = resident.is(Trait.DIABETES) ? 130 : 140;
            sheet.pressure(systolic, diastolic);
            sheet.diagnosis(
                    "I10",
                    "Tăng huyết áp vô căn",
                    (systolic < goal && diastolic < 80 ? "Đạt mục tiêu" : "Chưa đạt mục tiêu") + drugs);
            tests(sheet, "hypertension-year", month, 12, dice);
        } else {
            sheet.pressure(dice.between(112, 136), dice.between(68, 84));
        }
        if (resident.is(Trait.DIABETES)) {
            sheet.diagnosis(
                    "E11.9", "Đái tháo đường týp 2 không biến chứng", "Tiếp tục thuốc, kiểm tra bàn chân" + drugs);
            var off = resident.is(Trait.OFF_TARGET) ? "off-" : "";
            tests(sheet, off + "diabetes", month, 1, dice);
            tests(sheet, off + "diabetes-quarter", month, 3, dice);
            tests(sheet, "diabetes-year", month, 12, dice);
        }
        if (resident.is(Trait.MIXED_UNITS)) {
            tests(sheet, "mixed", month + 1, 6, dice);
            // one slip of the unit: centimetres of mercury
            if (month == 47) {
                sheet.pressure(14, 8);
            }
        }
        if (resident.is(Trait.LUNG_DISEASE)) {
            sheet.count("NHIPTHO", dice.between(18, 26)).note("KHAMHOHAP", "Rì rào phế nang giảm");
            sheet.diagnosis("J44.9", "Bệnh phổi tắc nghẽn mạn tính", "Dùng thuốc xịt đúng cách");
            tests(sheet, "lung-year", month, 12, dice);
        }
        if (resident.is(Trait.MENTAL_ILLNESS)) {
            sheet.note("KHAMTAMTHAN", "Ổn định, hợp tác").diagnosis("F20.9", "Tâm thần phân liệt", "Cấp thuốc 30 ngày");
        }
        if (resident.is(Trait.EPILEPSY)) {
            sheet.note("KHAMTHANKINH", month % 6 == 0 ? "Có 1 cơn trong tháng" : "Không có cơn")
                    .diagnosis("G40.9", "Động kinh", "Cấp thuốc 30 ngày");
        }
        return sheet.visit();
    }

    private void tests(Sheet sheet, String panel, int month, int every, Dice dice) {
        if (month % every == 0) {
            sheet.tests(checkups.panels().drawn(panel, sheet.point(), dice));
        }
    }
}
