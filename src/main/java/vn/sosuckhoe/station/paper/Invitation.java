package vn.sosuckhoe.station.paper;

import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.paper.Invented;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Papers;
import vn.sosuckhoe.portal.words.Slips;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.campaign.Campaign;
import vn.sosuckhoe.reminder.campaign.turnout.Slips.Slip;
import vn.sosuckhoe.reminder.text.Templates;

import java.util.ArrayList;
import java.util.List;

/**
 * Invitations as they are printed, four to a sheet. They are for the invited, so they are in Vietnamese whatever language the
 * page of the one who prints is in.
 *
 * @param pages up to four each
 * @param synthetic that nobody on it exists, {@code null} for real people
 */
public record Invitation(
        Size size, List<List<One>> pages, String invites, String to, String bring, String ask, String synthetic) {

    private static final int ON_A_SHEET = 4;
    /** Luật Trẻ em 102/2016 Art 1. */
    private static final int CHILD_UNDER = 16;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLACE = 90;
    private static final int LONGEST_BRING = 150;

    /**
     * In millimetres, letters in points.
     *
     * @param width of one invitation, a half of the sheet
     */
    public record Size(String width, String height, String sheetWidth, String sheetHeight, double letter) {

        static final Size A6 = new Size("105", "148.5", "210", "297", 13);
        static final Size A5 = new Size("148.5", "210", "297", "420", 18.5);

        public String letters() {
            return points(1);
        }

        public String large() {
            return points(1.35);
        }

        public String huge() {
            return points(1.6);
        }

        public String small() {
            return points(0.78);
        }

        private String points(double times) {
            return Math.round(letter * times * 10) / 10.0 + "pt";
        }
    }

    /**
     * @param x from the left of the sheet and {@code y} from its top, in millimetres
     * @param child under 16: the family is invited
     * @param born year, {@code null} where it is not known
     */
    public record One(
            String x,
            String y,
            boolean child,
            String name,
            String born,
            String hamlet,
            String time,
            String day,
            String place) {}

    static Invitation of(Campaign campaign, String station, String phone, List<Slip> slips, Size size) {
        var wording = Wording.in(Language.VI);
        var words = wording.of(Slips.class);
        var pages = new ArrayList<List<One>>();
        for (var from = 0; from < slips.size(); from += ON_A_SHEET) {
            var page = new ArrayList<One>();
            for (var at = from; at < Math.min(slips.size(), from + ON_A_SHEET); at++) {
                page.add(one(slips.get(at), at - from, size, campaign, wording));
            }
            pages.add(List.copyOf(page));
        }
        return new Invitation(
                size,
                List.copyOf(pages),
                words.invites(station),
                words.to(what(campaign)),
                bring(campaign, words),
                phone == null ? words.ask(station) : words.askPhone(station, phone),
                Invented.isStation(station) ? wording.of(Papers.class).synthetic() : null);
    }

    private static One one(Slip slip, int place, Size size, Campaign campaign, Wording wording) {
        var words = wording.of(Slips.class);
        return new One(
                place % 2 == 0 ? "0" : size.width(),
                place < 2 ? "0" : size.height(),
                isChild(slip, campaign),
                shortened(PersonName.read(slip.name()).map(PersonName::display).orElse(""), LONGEST_NAME),
                slip.born() == null ? null : Integer.toString(slip.born().year()),
                slip.hamlet(),
                slip.day() == null ? words.anyTime() : Moments.time(slip),
                slip.day() == null ? null : Moments.day(slip, wording),
                shortened(slip.place() == null ? "" : slip.place(), LONGEST_PLACE));
    }

    private static boolean isChild(Slip slip, Campaign campaign) {
        var day = slip.day() == null ? campaign.createdAt().toLocalDate() : slip.day();
        return slip.born() != null
                && slip.born().latest().plusYears(CHILD_UNDER).isAfter(day);
    }

    private static String what(Campaign campaign) {
        return Templates.what(campaign.draft().template()).map(Text::vi).orElse("trạm theo lịch hẹn");
    }

    private static String bring(Campaign campaign, Slips words) {
        var bring = campaign.draft().bring();
        return bring == null || bring.isBlank() ? words.bringAlways() : shortened(bring.strip(), LONGEST_BRING);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
