package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;
import vn.sosuckhoe.local.commune.form.Visit;
import vn.sosuckhoe.local.commune.people.Resident;
import vn.sosuckhoe.local.commune.people.Trait;

import java.time.LocalDate;
import java.util.List;

/** What one visit writes down, by its kind. */
final class Checkups {

    private final Body body = new Body();
    private final Panels panels = new Panels();
    private final List<Table.Row> findings = Table.read("findings.txt");

    /** Weight and length of a small child, and whether it develops with its age. */
    Visit growth(Sheet sheet, Resident child, LocalDate on, Dice dice) {
        sheet.note("LYDOKHAM", "Cân đo, khám sức khỏe định kỳ trẻ dưới 6 tuổi")
                .count("MACH", dice.between(98, 128))
                .tenths("NHIETDO", dice.between(364, 373))
                .count("NHIPTHO", dice.between(24, 38))
                .size(body.of(child, on), false)
                .note("TC_TT_VD", dice.percent(92) ? "Phát triển phù hợp lứa tuổi" : "Chậm nói, cần theo dõi")
                .note("KHAMDINHDUONG", dice.percent(85) ? "Ăn tốt" : "Ăn kém, biếng ăn")
                .note("KHAMNIEMMAC", "Hồng")
                .note("TUVAN", "Cho trẻ bú mẹ, ăn dặm đủ chất; tiêm chủng đúng hẹn")
                .diagnosis("Z00.1", "Khám sức khỏe trẻ em thường quy", "Sức khỏe bình thường");
        return child.ageInMonths(on) >= 24 && dice.percent(30)
                ? sheet.tests(panels.drawn("child", sheet.point(), dice)).visit()
                : sheet.visit();
    }

    /** The check-up at the beginning of a school year. */
    Visit pupil(Sheet sheet, Resident child, LocalDate on, Dice dice) {
        return sheet.note("LYDOKHAM", "Khám sức khỏe học sinh đầu năm học")
                .count("MACH", dice.between(76, 102))
                .pressure(dice.between(92, 116), dice.between(58, 74))
                .size(body.of(child, on), true)
                .count("SUDUNGKINH", dice.percent(18) ? 1 : 0)
                .note("MATPHAI", dice.between(6, 10) + "/10")
                .note("MATTRAI", dice.between(6, 10) + "/10")
                .note("KHAMRHM", dice.percent(40) ? "Sâu răng" : "Bình thường")
                .note("KHAMVANDONG", "Bình thường")
                .note("TUVAN", "Đánh răng hằng ngày, ngồi học đúng tư thế")
                .diagnosis("Z00.1", "Khám sức khỏe trẻ em thường quy", "Đủ sức khỏe học tập")
                .visit();
    }

    /** The yearly check-up of an adult, with tests. */
    Visit yearly(Sheet sheet, Resident adult, LocalDate on, boolean everyArea, Dice dice) {
        var size = body.of(adult, on);
        var age = adult.age(on);
        sheet.note("LYDOKHAM", "Khám sức khỏe định kỳ hằng năm")
                .note("BENHSU", dice.percent(30) ? "Không có gì bất thường" : null)
                .count("MACH", dice.between(62, 92))
                .tenths("NHIETDO", dice.between(362, 371))
                .count("NHIPTHO", dice.between(16, 20))
                .size(size, dice.percent(60))
                .count("VONGBUNG", size.bmi() * 4 / 10 + dice.between(-4, 4))
                .count("SUDUNGKINH", age > 45 && dice.percent(60) ? 1 : 0);
        if (adult.is(Trait.HEALTHY)) {
            sheet.pressure(dice.between(106, 122), dice.between(66, 78));
            // now and then somebody writes centimetres of mercury
        } else if (adult.serial() % 13 == 3 && dice.percent(30)) {
            sheet.pressure(12 + age / 40, 8);
        } else {
            sheet.pressure(dice.between(104, 126) + age / 4, dice.between(64, 80) + age / 12);
        }
        if (everyArea) {
            var finding = adult.is(Trait.HEALTHY) ? -1 : dice.below(findings.size());
            for (var i = 0; i < findings.size(); i++) {
                var row = findings.get(i);
                if (!row.text(0).equals("KHAMPHUKHOA") || adult.female()) {
                    sheet.note(row.text(0), row.text(i == finding ? 2 : 1));
                }
            }
            sheet.note("MATPHAI", "10/10").note("MATTRAI", "9/10");
        } else {
            sheet.note("KHAMTIMMACH", "Nhịp đều").note("KHAMHOHAP", "Bình thường");
        }
        return sheet.note("TUVAN", "Ăn giảm muối, vận động 30 phút mỗi ngày")
                .tests(panels.drawn(yearlyPanel(adult, age), sheet.point(), dice))
                .diagnosis("Z00.0", "Khám sức khỏe tổng quát", "Sức khỏe loại " + "I".repeat(1 + dice.below(3)))
                .visit();
    }

    private static String yearlyPanel(Resident adult, int age) {
        if (adult.is(Trait.HEALTHY)) {
            return "healthy";
        }
        return adult.female() && age < 50 ? "women" : "adult";
    }

    /** The station measures pressure and blood sugar of whoever comes by; nobody names an illness after one day. */
    Visit screening(Sheet sheet, Resident adult, LocalDate on, boolean high, Dice dice) {
        return sheet.note("LYDOKHAM", high ? "Đo huyết áp, đường huyết sàng lọc" : "Đo lại huyết áp theo hẹn")
                .count("MACH", dice.between(66, 84))
                .size(body.of(adult, on), true)
                .pressure(
                        high ? dice.between(148, 156) : dice.between(116, 124),
                        high ? dice.between(91, 95) : dice.between(70, 78))
                .tests(panels.drawn(high ? "screening-high" : "screening", sheet.point(), dice))
                .note("TUVAN", high ? "Hẹn đo lại huyết áp, đường huyết tại trạm" : "Huyết áp bình thường, ăn nhạt")
                .visit();
    }

    /** Somebody was looked at in a hurry; most of the sheet stays empty. */
    Visit hurried(Sheet sheet, Dice dice) {
        return sheet.note("LYDOKHAM", "Khám sức khỏe toàn dân")
                .pressure(dice.between(10, 14) * 10, dice.between(6, 9) * 10)
                .visit();
    }

    Visit acute(Sheet sheet, Resident resident, LocalDate on, Dice dice) {
        sheet.count("MACH", dice.between(80, 118)).tenths("NHIETDO", dice.between(370, 391));
        switch (dice.below(4)) {
            case 0 ->
                sheet.note("LYDOKHAM", "Ho, sốt").diagnosis("J06.9", "Nhiễm trùng hô hấp trên cấp", "Thuốc 5 ngày");
            case 1 ->
                sheet.note("LYDOKHAM", "Đau bụng, đi ngoài").diagnosis("A09", "Tiêu chảy nghi nhiễm trùng", "Bù nước");
            case 2 ->
                sheet.note("LYDOKHAM", "Đau thượng vị").diagnosis("K29.7", "Viêm dạ dày", "Hẹn khám lại sau 2 tuần");
            default ->
                sheet.note("LYDOKHAM", "Đau lưng").diagnosis("M54.5", "Đau vùng thắt lưng", "Nghỉ ngơi, giảm đau");
        }
        return sheet.note("BENHSU", "Bệnh " + dice.between(1, 4) + " ngày nay")
                .size(body.of(resident, on), false)
                .note("TUVAN", "Tái khám ngay nếu nặng hơn")
                .visit();
    }

    Visit atHospital(Sheet sheet, Resident resident, LocalDate on, Dice dice) {
        var healthy = resident.is(Trait.HEALTHY);
        return sheet.note("LYDOKHAM", "Khám chuyên khoa theo giấy chuyển")
                .note("BENHSU", "Trạm y tế chuyển đến")
                .count("MACH", dice.between(68, healthy ? 84 : 104))
                .tenths("NHIETDO", dice.between(364, healthy ? 369 : 379))
                .size(body.of(resident, on), true)
                .note("KHAMHOHAP", healthy || dice.percent(80) ? "Bình thường" : "Ran ẩm đáy phổi phải")
                .note("TUVAN", "Theo dõi tại trạm y tế")
                .tests(panels.drawn(healthy ? "healthy" : "hospital", sheet.point(), dice))
                .diagnosis("Z09.8", "Khám theo dõi sau điều trị", "Ổn định, về trạm quản lý")
                .visit();
    }

    Panels panels() {
        return panels;
    }

    Body body() {
        return body;
    }
}
