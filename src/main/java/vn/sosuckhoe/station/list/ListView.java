package vn.sosuckhoe.station.list;

import vn.sosuckhoe.portal.view.care.CareView.Chip;
import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.roll.desk.Counted;
import vn.sosuckhoe.roll.desk.Listed;
import vn.sosuckhoe.roll.desk.Lists.Hamlet;
import vn.sosuckhoe.roll.desk.Selection.Window;
import vn.sosuckhoe.roll.desk.WorkList;
import vn.sosuckhoe.station.AtDesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A page of a list, by hamlet and household.
 *
 * @param alerts what of the address was no filter
 * @param invite who would be invited: all of the filter, not only of this page
 */
public record ListView(
        String title,
        String place,
        List<String> alerts,
        String action,
        List<Choice> hamlets,
        List<Choice> windows,
        String count,
        List<Household> households,
        Paging paging,
        Invite invite) {

    /** People of one page. */
    public static final int ROWS = 50;

    private static final Set<WorkList> YEARLY = Set.of(WorkList.ELDERLY, WorkList.DISABLED, WorkList.THIS_YEAR);

    /** One entry of a filter. */
    public record Choice(String code, String word, boolean chosen) {}

    /** @param hamlet of which it is the first one on this page, {@code null} otherwise */
    public record Household(String hamlet, String name, List<Person> people) {}

    /**
     * @param what "Tăng huyết áp và 2 việc khác", empty where the list says it
     * @param chip {@code null} where nothing is due on a day
     */
    public record Person(String href, String name, String born, Chip chip, String what, String when, Reached reach) {}

    public record Reached(String icon, String word) {}

    /** @param previous address, {@code null} for none */
    public record Paging(String word, String previous, String next) {

        public boolean isSeveral() {
            return previous != null || next != null;
        }
    }

    /**
     * The fields of the form that begins an invitation.
     *
     * @param id so that two clicks begin one
     */
    public record Invite(UUID id, String list, String hamlet, String window, String commune) {}

    static ListView of(
            Filter asked,
            Filter filter,
            Counted counted,
            List<Hamlet> hamlets,
            List<Listed> people,
            Called called,
            AtDesk desk) {
        var wording = desk.asked().wording();
        var words = wording.of(Desk.class);
        var path = "/tram/danh-sach/" + filter.list().code();
        var total = counted.in(filter.window());
        return new ListView(
                wording.term("worklist", filter.list().name(), filter.list().code()),
                words.place(desk.communeName(), desk.staff().facility()),
                Stream.of(
                                asked.window() == null ? words.filterFault(words.window()) : "",
                                asked.page() == 0 ? words.pageFault() : "")
                        .filter(each -> !each.isEmpty())
                        .toList(),
                path,
                hamlets(hamlets, filter, words),
                Stream.of(Window.OVERDUE, Window.THIS_WEEK, Window.THIS_MONTH, Window.ALL)
                        .map(each -> new Choice(Filter.code(each), word(each, words), each == filter.window()))
                        .toList(),
                words.count(Integer.toString(total)),
                new Households(called, desk.today(), YEARLY.contains(filter.list())).of(people),
                Pagings.of(filter.page(), total, page -> filter.address(path, page, desk.commune()), words),
                new Invite(
                        UUID.randomUUID(),
                        filter.list().code(),
                        filter.hamletCode(),
                        Filter.code(filter.window()),
                        desk.commune()));
    }

    private static List<Choice> hamlets(List<Hamlet> hamlets, Filter filter, Desk words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.allHamlets(), filter.hamletKey() == null));
        hamlets.forEach(each -> choices.add(new Choice(
                each.key().isEmpty() ? Filter.NO_HAMLET : each.key(),
                (each.key().isEmpty() ? words.noHamlet() : each.name()) + " (" + each.people() + ")",
                each.key().equals(filter.hamletKey()))));
        return choices;
    }

    private static String word(Window window, Desk words) {
        return switch (window) {
            case OVERDUE -> words.overdue();
            case THIS_WEEK -> words.thisWeek();
            case THIS_MONTH -> words.thisMonth();
            case ALL -> words.all();
        };
    }
}
