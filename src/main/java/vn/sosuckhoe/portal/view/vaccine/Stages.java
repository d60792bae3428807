package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.family.Guardianship;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Doses by the age at which they were given or come; where the birthday is not known, or for grown people, by year. */
record Stages(Wording wording, PartialDate born) {

    private static final int MONTHS_SAID = 24;

    /** @param items in their order */
    public record Stage(String title, List<Item> items) {}

    List<Stage> of(List<Item> items) {
        var sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(Item::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Item::group));
        return sorted.stream()
                .collect(Collectors.groupingBy(item -> title(item.on()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue()))
                .toList();
    }

    private String title(LocalDate on) {
        if (on == null) {
            return wording.of(Doses.class).undated();
        }
        var grown = Guardianship.stage(born, on) == Guardianship.Stage.ADULT;
        if (grown || !born.isExact() || on.isBefore(born.earliest())) {
            return year(on);
        }
        var months = ChronoUnit.MONTHS.between(born.earliest(), on);
        if (months < 1) {
            return wording.of(Vaccines.class).underOneMonth();
        }
        var told = wording.of(Told.class);
        return months < MONTHS_SAID ? told.monthsOld(Long.toString(months)) : told.yearsOld(Long.toString(months / 12));
    }

    private String year(LocalDate on) {
        return wording.of(Doses.class).year(Integer.toString(on.getYear()));
    }
}
