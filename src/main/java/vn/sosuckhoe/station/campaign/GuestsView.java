package vn.sosuckhoe.station.campaign;

import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Guests;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.turnout.Guest;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList.Hamlet;
import vn.sosuckhoe.reminder.campaign.turnout.GuestList.Some;
import vn.sosuckhoe.station.list.Filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the people of a campaign.
 *
 * @param previous address, {@code null} for none
 */
public record GuestsView(
        String path,
        String back,
        String title,
        List<Choice> hamlets,
        List<Choice> some,
        String count,
        List<Person> people,
        String page,
        String previous,
        String next) {

    public record Choice(String code, String word, boolean chosen) {}

    /** @param paper a word for who gets a slip, {@code null} for others */
    public record Person(String href, String name, String lives, String when, Chip state, String paper) {}

    static GuestsView of(Door.Visit visit, GuestFilter filter, List<Hamlet> hamlets, GuestList.Page found) {
        var wording = visit.desk().asked().wording();
        var shared = wording.of(Campaigning.class);
        var words = wording.of(Guests.class);
        var path = visit.path() + "/nguoi";
        var pages = Math.max(1, (found.all() + GuestList.ROWS - 1) / GuestList.ROWS);
        return new GuestsView(
                path,
                visit.path(),
                visit.campaign().draft().title(),
                hamlets(hamlets, filter.hamletKey(), shared),
                Stream.of(Some.values())
                        .map(each -> new Choice(GuestFilter.code(each), word(each, wording), each == filter.some()))
                        .toList(),
                shared.people(Integer.toString(found.all())),
                found.guests().stream().map(guest -> person(guest, wording)).toList(),
                words.page(Integer.toString(filter.page()), Integer.toString(pages)),
                filter.page() > 1 ? path + filter.query(filter.page() - 1) : null,
                filter.page() < pages ? path + filter.query(filter.page() + 1) : null);
    }

    /** All of them first. */
    static List<Choice> hamlets(List<Hamlet> hamlets, String chosen, Campaigning words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.everyHamlet(), chosen == null));
        hamlets.forEach(each -> choices.add(new Choice(
                each.key().isEmpty() ? Filter.NO_HAMLET : each.key(),
                each.key().isEmpty() ? words.noHamlet() : each.name(),
                each.key().equals(chosen))));
        return choices;
    }

    private static Person person(Guest guest, Wording wording) {
        var words = wording.of(Guests.class);
        var lives = Stream.of(guest.hamlet(), guest.household().isEmpty() ? "" : words.household(guest.household()))
                .filter(each -> each != null && !each.isEmpty())
                .toList();
        return new Person(
                "/tram/nguoi/" + guest.book(),
                PersonName.read(guest.name()).map(PersonName::display).orElse(words.unknown()),
                String.join(", ", lives),
                guest.day() == null ? "" : guest.from() + ", " + wording.day(guest.day()),
                guest.cameOn() == null
                        ? Chip.of(guest.state(), words)
                        : new Chip("home", "coming", words.cameOn(wording.day(guest.cameOn()))),
                guest.slip() ? wording.of(Campaigning.class).bySlip() : null);
    }

    private static String word(Some some, Wording wording) {
        var words = wording.of(Guests.class);
        return switch (some) {
            case ALL -> words.someAll();
            case SLIP -> wording.of(Campaigning.class).bySlip();
            case FAILED -> words.guestFailed();
            case SILENT -> words.someSilent();
            case ANSWERED -> words.someAnswered();
            case CANNOT -> words.guestCannot();
            case CAME -> words.guestCame();
            case NOT_COME -> words.someNotCome();
        };
    }
}
