package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.coverage.Measure;
import vn.sosuckhoe.coverage.Measures;
import vn.sosuckhoe.portal.words.Covering;
import vn.sosuckhoe.portal.words.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page tells together.
 *
 * @param of how many there are, {@code null} where only the shares matter
 * @param shares each of the people of its own measure
 * @param hint what the words mean
 */
record Topic(String icon, String title, Measure of, List<Measure> shares, String hint) {

    static List<Topic> all(Wording wording) {
        var words = wording.of(Covering.class);
        var topics = new ArrayList<Topic>();
        topics.add(new Topic("book", words.books(), Measures.PEOPLE, Measures.FORM, words.booksHint()));
        topics.add(new Topic("pulse", words.checked(), null, Measures.CHECKED, words.checkedHint()));
        topics.add(new Topic(
                "syringe", words.full(), null, List.of(Measures.FULL_12, Measures.FULL_24), words.fullHint()));
        topics.add(new Topic(
                "clock",
                words.late(),
                null,
                List.of(Measures.LATE_VACCINATION, Measures.LATE_MEASURING),
                words.lateHint()));
        Measures.PROGRAMMES.forEach(programme -> topics.add(illness(programme, wording, words)));
        topics.add(new Topic(
                "lock",
                words.sensitive(),
                Measures.ill(Measures.SENSITIVE),
                List.of(Measures.cared(Measures.SENSITIVE)),
                words.sensitiveHint()));
        topics.add(new Topic(
                "flag",
                words.found(),
                Measures.FOUND,
                List.of(Measures.FOUND_OPEN, Measures.FOUND_AGAIN, Measures.FOUND_CONFIRMED, Measures.FOUND_CLEARED),
                words.foundHint()));
        topics.add(new Topic(
                "bell",
                words.invited(),
                Measures.INVITED,
                List.of(Measures.DELIVERED, Measures.OPENED, Measures.CAME),
                words.invitedHint()));
        return topics;
    }

    private static Topic illness(String programme, Wording wording, Covering words) {
        var ill = Measures.ill(programme);
        return new Topic(
                "heart",
                Told.label(ill, wording),
                ill,
                List.of(Measures.cared(programme), Measures.atTarget(programme)),
                words.illHint());
    }

    /** The columns of its table. */
    List<Measure> columns() {
        return Stream.concat(Stream.ofNullable(of), shares.stream()).toList();
    }
}
