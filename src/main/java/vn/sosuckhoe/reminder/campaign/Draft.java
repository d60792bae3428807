package vn.sosuckhoe.reminder.campaign;

import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.roll.desk.Selection;

import java.time.LocalDate;
import java.util.List;

/**
 * What staff decide about a campaign, step by step, until it is confirmed.
 *
 * @param template code of a reviewed template
 * @param place where to come, {@code null} until it is told
 * @param bring what to bring, {@code null} for nothing
 * @param from a visit on these days answers the invitation; {@code null} until they are told
 * @param before days before the appointment on which it is said again, {@code after} days after it to who has not come
 */
public record Draft(
        String title,
        Selection selection,
        String template,
        String place,
        String bring,
        LocalDate from,
        LocalDate until,
        List<Integer> before,
        List<Integer> after,
        List<Slot> slots) {

    /** What is said again where nobody decides otherwise. */
    public static final List<Integer> BEFORE = List.of(7, 1);

    public static final List<Integer> AFTER = List.of(14);

    public static Draft of(String title, Selection selection, String template) {
        return new Draft(title, selection, template, null, null, null, null, BEFORE, AFTER, List.of());
    }

    /** Words that do not suit the new list are given up. */
    public Draft whom(String title, Selection selection) {
        var suits = Discretion.templates(selection.list()).stream()
                .anyMatch(each -> each.code().equals(template));
        return new Draft(
                title,
                selection,
                suits ? template : Discretion.templates(selection.list()).get(0).code(),
                place,
                bring,
                from,
                until,
                before,
                after,
                slots);
    }

    public Draft words(String template, String place, String bring) {
        return new Draft(title, selection, template, place, bring, from, until, before, after, slots);
    }

    public Draft times(LocalDate from, LocalDate until, List<Integer> before, List<Integer> after, List<Slot> slots) {
        return new Draft(title, selection, template, place, bring, from, until, before, after, slots);
    }

    /** Everything that an invitation says is there. */
    public boolean isComplete() {
        return place != null && from != null && until != null && !slots.isEmpty();
    }
}
