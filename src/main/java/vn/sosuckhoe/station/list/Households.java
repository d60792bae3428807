package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.view.care.Timing;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.roll.Listing.Reach;
import vn.sosuckhoe.roll.desk.Listed;
import vn.sosuckhoe.station.list.ListView.Household;
import vn.sosuckhoe.station.list.ListView.Person;
import vn.sosuckhoe.station.list.ListView.Reached;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * People of a list under the households and hamlets they came in the order of.
 *
 * @param yearly the list is of yearly check-ups: then the last one says more than the day on which the first was due
 */
record Households(Called called, LocalDate today, boolean yearly) {

    List<Household> of(List<Listed> people) {
        var households = new ArrayList<Household>();
        Listed before = null;
        for (var each : people) {
            if (before == null || !isOneHousehold(before, each)) {
                var first = before == null || !before.hamletKey().equals(each.hamletKey());
                households.add(new Household(first ? hamlet(each) : null, household(each), new ArrayList<>()));
            }
            households.get(households.size() - 1).people().add(person(each));
            before = each;
        }
        return households;
    }

    private static boolean isOneHousehold(Listed one, Listed other) {
        return one.hamletKey().equals(other.hamletKey()) && one.household().equals(other.household());
    }

    private String hamlet(Listed each) {
        return each.hamletKey().isEmpty() ? words().noHamlet() : each.hamlet();
    }

    private String household(Listed each) {
        return each.household().isEmpty() ? words().noHousehold() : words().household(each.household());
    }

    private Person person(Listed each) {
        var name = called.name(each.of());
        var others = each.others() > 0 ? words().others(Integer.toString(each.others())) : "";
        return new Person(
                "/tram/nguoi/" + each.book(),
                each.name(),
                each.born() == null ? "" : each.born().vietnamese(),
                each.on() == null || each.overdueFrom() == null
                        ? null
                        : Chip.of(Timing.of(each.on(), each.overdueFrom(), today), called.wording()),
                (name + " " + others).strip(),
                when(each),
                reach(each.reach()));
    }

    private String when(Listed each) {
        if (!yearly) {
            return each.on() == null ? "" : words().on(called.wording().day(each.on()));
        }
        return each.lastCheckup() == null
                ? words().neverCheckup()
                : words().lastCheckup(called.wording().day(each.lastCheckup()));
    }

    private Reached reach(Reach reach) {
        if (reach != null && reach.phone() != null) {
            return new Reached(
                    "phone", "guardian".equals(reach.phoneOf()) ? words().guardiansPhone() : words().hasPhone());
        }
        return reach != null && reach.email() != null
                ? new Reached("letters", words().hasEmail())
                : new Reached("note", words().noPhone());
    }

    private Desk words() {
        return called.wording().of(Desk.class);
    }
}
